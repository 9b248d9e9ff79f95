package org.kenesh.standalone.generate;

import java.util.List;

/**
 * What an agency looks after, in words that fit into the names of agencies.
 *
 * @param ky as it stands before the word for a body
 * @param ru in the genitive
 * @param en as it stands after "of"
 */
record Subject(String ky, String ru, String en) {

    static final List<Subject> ALL =
            List.of(
                    new Subject("Эмгек", "труда", "Labour"),
                    new Subject("Саламаттык сактоо", "здравоохранения", "Health"),
                    new Subject("Миграция", "миграции", "Migration"),
                    new Subject("Каржы", "финансов", "Finance"),
                    new Subject("Ички иштер", "внутренних дел", "Internal Affairs"),
                    new Subject("Тышкы иштер", "иностранных дел", "Foreign Affairs"),
                    new Subject("Билим берүү", "образования", "Education"),
                    new Subject("Айыл чарба", "сельского хозяйства", "Agriculture"),
                    new Subject("Социалдык коргоо", "социальной защиты", "Social Protection"),
                    new Subject("Экономика", "экономики", "Economy"),
                    new Subject("Юстиция", "юстиции", "Justice"),
                    new Subject("Транспорт", "транспорта", "Transport"),
                    new Subject("Энергетика", "энергетики", "Energy"),
                    new Subject("Маданият", "культуры", "Culture"),
                    new Subject("Жаштар иштери", "по делам молодежи", "Youth Affairs"),
                    new Subject(
                            "Санариптик өнүктүрүү", "цифрового развития", "Digital Development"),
                    new Subject("Коргоо", "обороны", "Defence"),
                    new Subject("Чек ара", "охраны границы", "Border Protection"),
                    new Subject(
                            "Калкты каттоо", "регистрации населения", "Population Registration"),
                    new Subject("Статистика", "статистики", "Statistics"),
                    new Subject("Илим", "науки", "Science"),
                    new Subject("Спорт", "спорта", "Sport"),
                    new Subject("Туризм", "туризма", "Tourism"),
                    new Subject("Суу ресурстары", "водных ресурсов", "Water Resources"),
                    new Subject("Токой чарба", "лесного хозяйства", "Forestry"),
                    new Subject("Экология", "экологии", "Ecology"),
                    new Subject("Курулуш", "строительства", "Construction"),
                    new Subject("Байланыш", "связи", "Communications"),
                    new Subject("Бажы", "таможенного дела", "Customs"),
                    new Subject("Салык", "налогов", "Taxes"),
                    new Subject("Стандарттар", "стандартов", "Standards"),
                    new Subject("Ветеринария", "ветеринарии", "Veterinary Affairs"),
                    new Subject("Тоо-кен иштери", "горного дела", "Mining"),
                    new Subject("Жер ресурстары", "земельных ресурсов", "Land Resources"),
                    new Subject("Архив", "архивов", "Archives"),
                    new Subject("Иш менен камсыздоо", "занятости", "Employment"),
                    new Subject("Диаспора", "по связям с диаспорой", "Diaspora Relations"),
                    new Subject(
                            "Өзгөчө кырдаалдар", "чрезвычайных ситуаций", "Emergency Situations"),
                    new Subject("Соода", "торговли", "Trade"),
                    new Subject("Өнөр жай", "промышленности", "Industry"));
}
