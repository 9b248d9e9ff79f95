package org.kenesh.standalone.generate;

import java.util.List;
import org.kenesh.council.Person;
import org.kenesh.council.PersonId;
import org.kenesh.text.Text;

/** People with made-up names, each another one. */
final class People {

    private record Name(String cyrillic, String latin) {}

    private static final List<Name> FIRST =
            List.of(
                    new Name("Айбек", "Aibek"),
                    new Name("Айгүл", "Aigul"),
                    new Name("Бакыт", "Bakyt"),
                    new Name("Гүлнара", "Gulnara"),
                    new Name("Данияр", "Daniyar"),
                    new Name("Жылдыз", "Jyldyz"),
                    new Name("Кубат", "Kubat"),
                    new Name("Мээрим", "Meerim"),
                    new Name("Нурлан", "Nurlan"),
                    new Name("Салтанат", "Saltanat"),
                    new Name("Тилек", "Tilek"),
                    new Name("Чолпон", "Cholpon"));

    private static final List<Name> LAST =
            List.of(
                    new Name("Асан", "Asan"),
                    new Name("Болот", "Bolot"),
                    new Name("Жумабай", "Jumabai"),
                    new Name("Искен", "Isken"),
                    new Name("Кадыр", "Kadyr"),
                    new Name("Мамбет", "Mambet"),
                    new Name("Осмон", "Osmon"),
                    new Name("Сатыбалды", "Satybaldy"),
                    new Name("Токтосун", "Toktosun"),
                    new Name("Үсөн", "Usen"),
                    new Name("Шаршен", "Sharshen"),
                    new Name("Эсен", "Esen"));

    private static final List<Text> POSTS =
            List.of(
                    Names.text("Министрдин орун басары", "Заместитель министра", "Deputy minister"),
                    Names.text("Директор", "Директор", "Director"),
                    Names.text(
                            "Башкармалыктын башчысы", "Начальник управления", "Head of division"));

    private final Chance chance;
    private int born;

    People(Chance chance) {
        this.chance = chance;
    }

    /** Somebody new. */
    Person somebody() {
        var first = chance.one(FIRST);
        var last = chance.one(LAST);
        var child = first.latin().matches("Aigul|Gulnara|Jyldyz|Meerim|Saltanat|Cholpon");
        var cyrillic =
                "%s %s %s".formatted(last.cyrillic(), child ? "кызы" : "уулу", first.cyrillic());
        var latin = "%s %s %s".formatted(last.latin(), child ? "kyzy" : "uulu", first.latin());
        return new Person(
                new PersonId("person-" + ++born),
                Names.text(cyrillic, cyrillic, latin),
                chance.one(POSTS));
    }
}
