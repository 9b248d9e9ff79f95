package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.query.wording.Language;

@DisplayName("The languages of bad CSV")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvLanguagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void name_file_line_column_and_rule(@TempDir Path directory) {
        var folder = new CsvFolder(directory);
        var refused = folder.with("agencies.csv", "agency,name_en,parent", "a,A,b").refused();

        assertThat(refused.in(Language.RU).lines())
                .containsExactly(
                        "ошибок: 1, ничего не загружено",
                        "  agencies.csv, строка 2, столбец parent: b не определено как орган");
        assertThat(refused.in(Language.KY).lines().skip(1))
                .containsExactly(
                        "  agencies.csv, 2-сап, parent тилкеси: b орган катары аныкталган эмес");
        assertThat(refused.in(Language.EN).lines().skip(1))
                .containsExactly(
                        "  agencies.csv, line 2, column parent: b is not defined as an agency");
    }

    @Test
    void say_the_same_things() {
        var english = rules(Language.EN);
        for (var language : Language.values()) {
            var rules = rules(language);
            assertThat(rules.keySet()).isEqualTo(english.keySet());
            for (var rule : rules.keySet()) {
                assertThat(places(rules.getString(rule)))
                        .as("%s in %s", rule, language)
                        .containsExactlyElementsOf(places(english.getString(rule)));
                assertThat(rules.getString(rule)).doesNotContain("'");
            }
        }
    }

    @Test
    void have_words_for_whatever_can_be_named_or_filled() {
        var named = Stream.of(Thing.values()).map(Enum::name);
        var filled = Stream.of(Field.Rule.values()).filter(r -> r != Field.Rule.ANY);
        assertThat(rules(Language.EN).keySet())
                .containsAll(Stream.concat(named, filled.map(Enum::name)).toList());
    }

    private static ResourceBundle rules(Language language) {
        return ResourceBundle.getBundle("org/kenesh/standalone/csv/rules", language.locale());
    }

    private static List<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(place -> place.group()).sorted().toList();
    }
}
