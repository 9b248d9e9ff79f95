package org.kenesh.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kenesh.query.wording.Language;

@DisplayName("Printing a paper")
@DisplayNameGeneration(ReplaceUnderscores.class)
final class PressTest {

    @ParameterizedTest
    @EnumSource
    void it_is_pdf_a_3a_and_pdf_ua_1(Language language) throws Exception {
        var pdf = Press.pdf(Papers.minutes(language));
        assertThat(Judge.findings(pdf)).isEmpty();
    }
}
