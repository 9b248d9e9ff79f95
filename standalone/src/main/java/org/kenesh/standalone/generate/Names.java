package org.kenesh.standalone.generate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyKind;
import org.kenesh.text.Text;

/** Names of agencies and functions in Kyrgyz, Russian and English. */
final class Names {

    /** A word for a body: in Kyrgyz it comes last, in Russian and English first. */
    private record Form(AgencyKind kind, Text word) {}

    private static final List<Form> FORMS =
            List.of(
                    form(AgencyKind.MINISTRY, "министрлиги", "Министерство", "Ministry of"),
                    form(
                            AgencyKind.STATE_COMMITTEE,
                            "мамлекеттик комитети",
                            "Государственный комитет",
                            "State Committee of"),
                    form(
                            AgencyKind.STATE_AGENCY,
                            "мамлекеттик агенттиги",
                            "Государственное агентство",
                            "State Agency of"),
                    form(
                            AgencyKind.STATE_SERVICE,
                            "мамлекеттик кызматы",
                            "Государственная служба",
                            "State Service of"),
                    form(AgencyKind.DEPARTMENT, "департаменти", "Департамент", "Department of"),
                    form(AgencyKind.INSPECTORATE, "инспекциясы", "Инспекция", "Inspectorate of"),
                    form(AgencyKind.FUND, "фонду", "Фонд", "Fund of"),
                    form(AgencyKind.CENTER, "борбору", "Центр", "Center of"));

    private static final List<Text> REGIONS =
            List.of(
                    text("Чүй", "по Чуйской области", "in Chüy"),
                    text("Ош", "по Ошской области", "in Osh"),
                    text("Жалал-Абад", "по Джалал-Абадской области", "in Jalal-Abad"),
                    text("Баткен", "по Баткенской области", "in Batken"),
                    text("Нарын", "по Нарынской области", "in Naryn"),
                    text("Талас", "по Таласской области", "in Talas"),
                    text("Ысык-Көл", "по Иссык-Кульской области", "in Issyk-Kul"),
                    text("Бишкек", "по городу Бишкек", "in Bishkek"));

    private static final List<Text> ASPECTS =
            List.of(
                    text("саясаты", "Политика", "policy"),
                    text("боюнча лицензиялоо", "Лицензирование", "licensing"),
                    text("боюнча көзөмөл", "Надзор", "supervision"),
                    text("боюнча маалымат", "Сбор данных", "data"));

    /** How many aspects a field of work is divided into. */
    static final int PARTS = ASPECTS.size();

    private Names() {}

    /** The kinds that agencies which are no ministries are of. */
    static List<AgencyKind> kindsBelowMinistry() {
        return FORMS.stream().skip(1).map(Form::kind).toList();
    }

    /** An agency that looks after this; with a region of this number unless it is negative. */
    static Text agency(AgencyKind kind, List<Subject> subjects, int region) {
        var word = form(kind).word();
        var where = region < 0 ? null : REGIONS.get(region % REGIONS.size());
        var ky = all(subjects, Subject::ky, " жана ") + " " + word.ky();
        var ru = word.ru() + " " + all(subjects, Subject::ru, " и ");
        var en = word.en() + " " + all(subjects, Subject::en, " and ");
        return where == null
                ? text(ky, ru, en)
                : text(where.ky() + " " + ky, ru + " " + where.ru(), en + " " + where.en());
    }

    /** A whole field of work. */
    static Text field(Subject subject) {
        return text(subject.ky(), "Сфера " + subject.ru(), subject.en());
    }

    /** A part of a field of work. */
    static Text part(Subject subject, int part) {
        var aspect = ASPECTS.get(part);
        return text(
                subject.ky() + " " + aspect.ky(),
                aspect.ru() + " в сфере " + subject.ru(),
                subject.en() + ": " + aspect.en());
    }

    /** Words in all three languages. */
    static Text text(String ky, String ru, String en) {
        return new Text(ky, ru, en);
    }

    private static String all(List<Subject> subjects, Function<Subject, String> words, String and) {
        var first = subjects.stream().limit(1).map(words);
        var more = subjects.stream().skip(1).map(words).map(Names::lower);
        return Stream.concat(first, more).collect(Collectors.joining(and));
    }

    /** English names keep their capitals, the others begin with one only. */
    private static String lower(String words) {
        return words.charAt(0) < 'z' ? words : words.toLowerCase(Locale.ROOT);
    }

    private static Form form(AgencyKind kind) {
        return FORMS.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
    }

    private static Form form(AgencyKind kind, String ky, String ru, String en) {
        return new Form(kind, text(ky, ru, en));
    }
}
