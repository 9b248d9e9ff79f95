package org.kenesh.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.wording.Language;

@DisplayName("A word that is looked for")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "RU, миграция, миграции", "RU, решениями, решение", "RU, министерства, министерством",
        "RU, Поручения, поручений", "RU, протокол, протоколов", "RU, молодёжи, молодежь",
        "RU, молодежи, молодёжь", "RU, рабочии, рабочий", "RU, миграционныи, миграционного",
        "RU, работои, работа", "RU, агентствами, агентство", "RU, совещание, совещании",
        "EN, strategy, strategies", "EN, decisions, decision", "EN, councils, Council",
        "EN, migrating, migration", "EN, agencies, agency", "EN, reports, reported",
        "KY, министрликтер, министрлигине", "KY, чечимдер, чечими", "KY, мектебинде, мектептен",
        "KY, токтомдор, токтомуна", "KY, китебин, китептер", "KY, онугуу, өнүгүүнүн",
        "KY, онугууго, өнүгүү", "KY, кенештин, кеңеши", "KY, тузуу, түзүүнүн",
        "KY, аиылга, айылдын",
    })
    void is_found_by_its_forms(Language language, String typed, String text) {
        assertThat(finds(typed, language, text)).as(typed).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "онугуу, өнүгүү",
        "ӨНҮГҮҮ, өнүгүү",
        "жаны, жаңы",
        "еж, ёж",
        "маи, май",
        "Маи, МАЙ",
        "жыиын, жыйын",
        "өкмөт, өкмөт",
        "№12, 12",
        "IT, it"
    })
    void is_found_as_a_foreign_keyboard_types_it(String typed, String text) {
        for (var language : Language.values()) {
            assertThat(finds(typed, language, text)).as(typed + " " + language).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RU, план, планета",
        "KY, токтом, ток",
        "EN, act, agency",
        "RU, миграция, мигрень",
        "KY, мектеп, мектепбилим",
        "EN, 12, 120"
    })
    void is_not_taken_for_another_one(Language language, String typed, String text) {
        assertThat(finds(typed, language, text)).as(typed).isFalse();
    }

    @Test
    void is_found_by_no_stem_of_another_language() {
        assertThat(finds("чечимдер", Language.RU, "чечимге")).isFalse();
        assertThat(finds("решениями", Language.KY, "решение")).isFalse();
        assertThat(finds("strategies", Language.RU, "Strategy")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strateg*", "strateg…", "strateg...", "STRATEG*"})
    void may_be_the_beginning_of_one(String typed) {
        assertThat(finds(typed, Language.EN, "strategic")).isTrue();
        assertThat(finds(typed, Language.EN, "substrateg")).isFalse();
    }

    @Test
    void stands_where_it_is_in_the_text() {
        var words = Word.in("  «Өнүгүү», и\u0306од 2040-жыл", Language.KY);
        assertThat(words).extracting(Word::folded).containsExactly("онугуу", "иод", "2040", "жыл");
        assertThat(words.get(1).start()).isEqualTo(12);
        assertThat(words.get(1).end()).isEqualTo(16);
    }

    @Test
    void longer_than_any_is_cut() {
        var word = Word.in("ж".repeat(50_000), Language.KY).getFirst();
        assertThat(word.folded()).hasSize(Word.LONGEST);
        assertThat(word.end()).isEqualTo(50_000);
    }

    private static boolean finds(String typed, Language language, String text) {
        var wanted = Sought.of("q", typed).phrases().getFirst().getFirst();
        return Word.in(text, language).stream().anyMatch(wanted::is);
    }
}
