package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

@DisplayName("What was always so")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UndatedTest {

    private static final FunctionId BORDER = new FunctionId("border");

    @Test
    void has_no_first_day() {
        var answer =
                DefinitionTest.succession(List.of(always("guard"), always("army")))
                        .holders(BORDER, LocalDate.of(2015, 1, 1), 2);
        assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer.since()).isNull();
    }

    private static Event always(String agency) {
        return new FunctionAssigned(
                BORDER, new AgencyId(agency), EffectiveDate.ALWAYS, 0, null, null);
    }
}
