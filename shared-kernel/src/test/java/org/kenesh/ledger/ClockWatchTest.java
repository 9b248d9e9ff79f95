package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a clock that is behind the ledger")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClockWatchTest {

    private static final long SECOND = 1_000_000;
    private static final long RECORDED = 1_790_000_000 * SECOND;

    private final ClockWatch watch = new ClockWatch();

    @Test
    void says_by_how_much_and_when_events_are_recorded() {
        assertThat(watch.see(RECORDED - 3600 * SECOND, RECORDED))
                .isEqualTo(
                        "The clock says 2026-09-21T13:13:20Z, 3600 s before the last event; until"
                                + " it catches up, events are recorded at 2026-09-21T14:13:20Z");
    }

    @Test
    void is_told_once_until_the_clock_has_caught_up() {
        assertThat(watch.see(RECORDED - 10 * SECOND, RECORDED)).isNotNull();
        assertThat(watch.see(RECORDED - 5 * SECOND, RECORDED)).isNull();
        assertThat(watch.see(RECORDED + SECOND, RECORDED)).isNull();
        assertThat(watch.see(RECORDED - 10 * SECOND, RECORDED)).isNotNull();
    }

    @Test
    void is_nothing_while_clocks_differ_as_little_as_those_of_several_machines_do() {
        assertThat(watch.see(RECORDED - 2 * SECOND, RECORDED)).isNull();
        assertThat(watch.see(RECORDED, 0)).isNull();
        assertThat(watch.see(RECORDED, Long.MIN_VALUE)).isNull();
    }
}
