package org.kenesh.query.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.kenesh.query.paper.Block.Column;
import org.kenesh.query.paper.Block.Item;
import org.kenesh.query.paper.Block.Items;
import org.kenesh.query.paper.Block.Prose;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.wording.Language;

/** Papers to print. */
final class Papers {

    static final State STATE =
            new State(
                    LocalDate.of(2026, 2, 20),
                    182,
                    OffsetDateTime.parse("2026-02-20T18:05:09+06:00"));
    static final String JSON = "{\"kind\":\"minutes\",\"words\":\"ң ө ү\"}\n";

    private static String prose(Language language) {
        return switch (language) {
            case KY ->
                    """
                    Кеңеш **миграция** маселесин карап чыгып, *өңүттөрдү* белгиледи.

                    - Үйрөнүү:
                      1. биринчи;
                      2. экинчи.
                    - [Токтом](https://cbd.minjust.gov.kg/7-1) аткарылсын.
                    """;
            case RU ->
                    """
                    Совет рассмотрел вопрос о **миграции** и отметил *объём* работ.

                    3. Принять к сведению.
                    4. Доложить через [месяц](https://example.org/срок).
                    """;
            case EN ->
                    """
                    The council considered **migration** and *noted* the work.

                    * One
                    * Two, see [the act](https://example.org/act).
                    """;
        };
    }

    /** Minutes of a usual length, with passages in the other languages. */
    static Paper minutes(Language language) {
        var ky = new Words(Language.KY, "Төраганын сөзү: өлкөнүн үлүшү көңүлдө");
        var ru = new Words(Language.RU, "Особое мнение на русском языке");
        var en = new Words(Language.EN, "A passage in English");
        var prose = new Prose(new Words(language, prose(language)));
        var items =
                new Items(
                        List.of(
                                new Item("1", new Words(language, prose(language))),
                                new Item("1-1", new Words(Language.RU, "Поручить *ведомствам*.")),
                                new Item("2", en)));
        return paper(
                language,
                Kind.MINUTES,
                List.of(
                        new Section(ky, List.of(prose), List.of(Section.of(en, items))),
                        Section.of(ru, prose, new Prose(ru), table(language, 60)),
                        Section.of(en),
                        Section.of(ky, table(language, 0), new Items(List.of()))));
    }

    static Paper paper(Language language, Kind kind, List<Section> sections) {
        var name = new Words(language, "№");
        return new Paper(
                language,
                kind,
                "3",
                new Words(Language.KY, "Координациялык кеңеш"),
                new Words(Language.RU, "О переходе функций миграционной службы"),
                List.of(
                        new Line(name, new Words(language, "3-12")),
                        new Line(
                                new Words(Language.EN, "Place"), new Words(Language.EN, "Bishkek")),
                        new Line(name, new Words(language, ""))),
                sections,
                List.of(
                        new Signature(name, new Words(language, "А. Үсөнова"), STATE.on()),
                        new Signature(new Words(Language.RU, "Секретарь"), name, null)),
                STATE,
                new Source("minutes.json", JSON));
    }

    /** A paper in English with one section of Markdown. */
    static Paper saying(String markdown) {
        var words = new Words(Language.EN, markdown);
        return paper(
                Language.EN,
                Kind.DECISION_EXTRACT,
                List.of(Section.of(new Words(Language.EN, "Text"), new Prose(words))));
    }

    static Table table(Language language, int rows) {
        return new Table(
                List.of(
                        new Column(new Words(language, "№"), 1),
                        new Column(new Words(Language.RU, "Поручение"), 5),
                        new Column(new Words(language, "2026"), 2)),
                IntStream.rangeClosed(1, rows).mapToObj(row -> row(language, row)).toList());
    }

    private static List<Words> row(Language language, int row) {
        return List.of(
                new Words(language, String.valueOf(row)),
                new Words(Language.KY, "Миграция кызматынын иш-милдеттерин өткөрүп берүү " + row),
                new Words(language, ""));
    }

    private Papers() {}
}
