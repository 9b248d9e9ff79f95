package org.kenesh.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.problem.Refusal.Refused;
import org.kenesh.query.wording.Language;

@DisplayName("What somebody types to find something")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SoughtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "migration profile        | migration+profile",
                "\"migration profile\"    | migration profile",
                "«миграциялык профиль» 5  | миграциялык профиль+5",
                "„план действий“ труд     | план деиствии+труд",
                "“action plan”            | action plan",
                "12/2017                  | 12 2017",
                "№ 12                     | 12",
                "№12-п                    | 12 п",
                "strateg*                 | strateg*",
                "strateg…                 | strateg*",
                "s*                       | s",
                "migration, profile;x     | migration+profile+x",
                "the profile of migration | profile+migration",
                "о плане                  | плане",
                "\"the plan\"             | the plan",
                "the of                   | the+of",
                "и                        | и",
                "plan plan PLAN           | plan",
                "\"unbalanced words       | unbalanced+words",
                "«не закрыто              | не+закрыто",
                "x\"b\"c                  | x+b+c",
                "+must -not !x && y ~ z    | must+not+x+y+z",
                "title:x^2 [a TO b] ~3    | title+x+2+b+3",
                "wild?card * ? **         | wild+card",
                "\\ ( ) { } / // x\\b     | x+b",
                "\u0000\u0001плац\u0007   | плац",
                "\ud800 одно \udc00        | одно",
                "🙂 слово 🙂              | слово",
            })
    void is_read_as_words_and_phrases(String typed, String read) {
        assertThat(shown(Sought.of("q", typed))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "«»", "***", "№", "🙂", "\u0000", "/-.", "\ud83d"})
    void without_a_word_is_refused(String typed) {
        assertRefused(typed);
    }

    @Test
    void too_long_or_of_too_many_words_is_refused() {
        assertRefused("я".repeat(10_000));
        assertRefused("a b ".repeat(5_000));
        assertRefused("слово1 ".repeat(Sought.MOST + 1));
        assertThat(Sought.of("q", "я".repeat(Sought.LONGEST)).phrases()).hasSize(1);
    }

    @Test
    void is_read_whatever_it_is() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var letters = "\"«»“”„*….-/'яйөab12 №\u0000\u0301\ud800\udc00\n\\:+~^[]{}()&|!?";
        for (int i = 0; i < 20_000; i++) {
            var typed =
                    random.ints(random.nextInt(40), 0, letters.length())
                            .mapToObj(letters::charAt)
                            .map(String::valueOf)
                            .collect(Collectors.joining());
            try {
                assertThat(Sought.of("q", typed).phrases()).as("seed " + seed).isNotEmpty();
            } catch (Refused e) {
                assertThat(e.in(Language.EN).status()).as("seed " + seed).isEqualTo(400);
            }
        }
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> Sought.of("q", typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            var breach = refused.in(Language.RU).errors().getFirst();
                            assertThat(breach.parameter()).isEqualTo("q");
                            assertThat(breach.rule()).isEqualTo("words");
                            assertThat(breach.must()).contains("300").contains("30");
                            assertThat(breach.value().length()).isLessThan(100);
                        });
    }

    private static String shown(Sought sought) {
        return sought.phrases().stream().map(SoughtTest::shown).collect(Collectors.joining("+"));
    }

    private static String shown(List<Wanted> phrase) {
        return phrase.stream()
                .map(word -> word.folded() + (word.beginning() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }
}
