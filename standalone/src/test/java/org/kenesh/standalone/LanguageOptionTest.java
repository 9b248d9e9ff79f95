package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.query.wording.Language;

@DisplayName("The language of the environment")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageOptionTest {

    @Test
    void is_that_of_the_first_variable_that_says_one() {
        assertThat(LanguageOption.of(Map.of("LANG", "ky_KG.UTF-8"))).isEqualTo(Language.KY);
        assertThat(LanguageOption.of(Map.of("LC_ALL", "ru_RU@euro", "LANG", "ky_KG.UTF-8")))
                .isEqualTo(Language.RU);
        assertThat(LanguageOption.of(Map.of("LC_ALL", "", "LC_MESSAGES", "ru", "LANG", "ky")))
                .isEqualTo(Language.RU);
    }

    @Test
    void is_English_where_none_is_known() {
        assertThat(LanguageOption.of(Map.of())).isEqualTo(Language.EN);
        assertThat(LanguageOption.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.EN);
        assertThat(LanguageOption.of(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Language.EN);
    }
}
