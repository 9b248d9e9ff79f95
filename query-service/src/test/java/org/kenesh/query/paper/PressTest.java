package org.kenesh.query.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kenesh.query.paper.Block.Column;
import org.kenesh.query.paper.Block.Items;
import org.kenesh.query.paper.Block.Prose;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.wording.Language;

@DisplayName("Printing a paper")
@DisplayNameGeneration(ReplaceUnderscores.class)
final class PressTest {

    private static final Words HEADING = new Words(Language.EN, "Heading");

    @ParameterizedTest
    @EnumSource
    void it_is_pdf_a_3a_and_pdf_ua_1(Language language) throws Exception {
        var pdf = Press.pdf(Papers.minutes(language));
        assertThat(Judge.findings(pdf)).isEmpty();
    }

    @Test
    void its_source_is_in_it_byte_for_byte() throws Exception {
        var files = Printed.of(Press.pdf(Papers.minutes(Language.KY))).attachments();

        assertThat(files).hasSize(1);
        var file = files.getFirst();
        assertThat(file.name()).isEqualTo("minutes.json");
        assertThat(file.type()).isEqualTo("application/json");
        assertThat(file.relationship()).isEqualTo("Source");
        assertThat(file.ofTheDocument()).isTrue();
        assertThat(file.hex()).isEqualTo(HexFormat.of().formatHex(Papers.JSON.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void it_names_its_language_and_title(Language language) throws Exception {
        var printed = Printed.of(Press.pdf(Papers.minutes(language)));

        assertThat(printed.language()).isEqualTo(language.code());
        assertThat(printed.title()).endsWith("3. О переходе функций миграционной службы");
    }

    @Test
    void its_bookmarks_are_its_headings_within_each_other() throws Exception {
        var printed = Printed.of(Press.pdf(Papers.minutes(Language.EN)));

        assertThat(printed.bookmarks())
                .containsExactly(
                        "Төраганын сөзү: өлкөнүн үлүшү көңүлдө",
                        "  A passage in English",
                        "Особое мнение на русском языке",
                        "A passage in English",
                        "Төраганын сөзү: өлкөнүн үлүшү көңүлдө",
                        "Signatures");
    }

    @Test
    void its_letters_can_be_copied_and_searched() throws Exception {
        var letters = "Ң ң Ө ө Ү ү Ё ё № « » — „";
        var printed = Printed.of(Press.pdf(Papers.saying(letters + " **" + letters + "**")));

        assertThat(printed.text()).contains(letters + " " + letters);
    }

    @Test
    void a_list_keeps_the_numbers_with_which_it_was_written() throws Exception {
        var text = Printed.of(Press.pdf(Papers.minutes(Language.RU))).text();

        assertThat(text.lines().map(String::strip)).contains("3.", "4.").doesNotContain("1.");
    }

    @Test
    void it_may_have_nothing_in_it() throws Exception {
        var bare =
                new Paper(
                        Language.KY,
                        Kind.AGENDA,
                        null,
                        HEADING,
                        HEADING,
                        List.of(),
                        List.of(),
                        List.of(),
                        Papers.STATE,
                        new Source("agenda.json", ""));

        assertThat(Judge.findings(Press.pdf(bare))).isEmpty();
    }

    @Test
    void it_says_where_nothing_is_recorded() throws Exception {
        var pdf =
                print(
                        Section.of(HEADING),
                        Section.of(HEADING, new Items(List.of())),
                        Section.of(HEADING, Papers.table(Language.EN, 0)),
                        Section.of(HEADING, new Prose(new Words(Language.EN, " \n"))));

        assertThat(Judge.findings(pdf)).isEmpty();
        assertThat(Printed.of(pdf).text().split("Nothing is recorded", -1)).hasSize(5);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void a_table_over_many_pages_repeats_its_headers() throws Exception {
        var pdf = print(Section.of(HEADING, Papers.table(Language.RU, 2_000)));

        var printed = Printed.of(pdf);
        var tabular = printed.pages().stream().filter(page -> page.contains("кызматынын")).toList();
        assertThat(tabular)
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(page -> assertThat(page).contains("Поручение"));
        assertThat(printed.text()).containsPattern("берүү 1\\s").contains("берүү 2000");
    }

    @Test
    void a_table_over_pages_keeps_to_the_standards() throws Exception {
        var pdf = print(Section.of(HEADING, Papers.table(Language.RU, 200)));

        assertThat(Judge.findings(pdf)).isEmpty();
    }

    @Test
    void long_words_are_broken_wherever_they_stand() throws Exception {
        var word = new Words(Language.EN, "абвгд".repeat(100));
        var column = new Column(word, 1);
        var table =
                new Table(Collections.nCopies(6, column), List.of(Collections.nCopies(6, word)));
        var pdf = print(Section.of(word, new Prose(word), table));

        assertThat(Judge.findings(pdf)).isEmpty();
        // Heading, prose and cells in two rows; the cells share their lines.
        var words = Printed.of(pdf).words();
        assertThat(words.chars().filter(c -> c == 'а').count()).isGreaterThanOrEqualTo(1400);
    }

    @Test
    void cells_longer_than_a_page_go_on_over_pages() throws Exception {
        var cell = new Words(Language.EN, "many words ".repeat(3_000) + "LAST");
        var table = new Table(List.of(new Column(HEADING, 1)), List.of(List.of(cell)));
        var pdf = print(Section.of(HEADING, table));

        assertThat(Judge.findings(pdf)).isEmpty();
        assertThat(Printed.of(pdf).text()).contains("LAST");
    }

    private static byte[] print(Section... sections) {
        return Press.pdf(Papers.paper(Language.EN, Kind.MINUTES, List.of(sections)));
    }
}
