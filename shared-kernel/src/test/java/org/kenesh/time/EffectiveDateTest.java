package org.kenesh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An effective date")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectiveDateTest {

    @ParameterizedTest
    @CsvSource({
        "2015-11-05, 2015-11-05, 2015-11-05",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015, 2015-01-01, 2015-12-31",
        "2015-10-01/2015-12-11, 2015-10-01, 2015-12-11",
        "2015-10-01/2015-10-01, 2015-10-01, 2015-10-01"
    })
    void has_a_first_and_a_last_possible_day(String text, LocalDate first, LocalDate last) {
        assertThat(EffectiveDate.parse(text)).isEqualTo(new EffectiveDate(text, first, last));
    }

    @Test
    void that_is_open_at_the_left_may_have_come_on_any_day() {
        var date = EffectiveDate.parse("../2015-12-11");
        assertThat(date.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(date.latest()).isEqualTo(LocalDate.of(2015, 12, 11));
        assertThat(date.mayHaveComeBy(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(date.precise()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "2015-",
                "2015-13",
                "2015-1",
                "2015-02-30",
                "2015/11/05",
                "2015-11-5",
                "20151105",
                "2015-11-05T00",
                "２０１５",
                "-2015",
                "2015-12-11/2015-10-01",
                "2015/2016",
                "2015-10-01/..",
                "../2015",
                "../",
                "/2015-11-05",
                "2015-11-05/",
                "2015_11_05",
                " 2015",
                "2015-11-05/2015-11-06/2015-11-07"
            })
    void of_another_form_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> EffectiveDate.parse(text));
    }
}
