package org.kenesh.ledger;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the clock is behind what the ledger has recorded already: set back, or behind the
 * clock of another writer. An event is never recorded before the one that precedes it, so until the
 * clock catches up all events are recorded at the same instant.
 */
final class ClockWatch {

    /** The clocks of several writers, kept by NTP, differ by less. */
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private boolean behind;

    /**
     * What to tell the operator before an event is recorded; null when there is nothing new to
     * tell.
     *
     * @param micros the event's own time, in microseconds since the epoch
     * @param recorded when the event before it was recorded; the least number when there is none
     */
    @Nullable String see(long micros, long recorded) {
        boolean before = behind;
        behind = recorded > micros && by(micros, recorded).compareTo(TOLERATED) > 0;
        return behind && !before
                ? "The clock says %s, %d s before the last event; until it catches up, events are recorded at %s"
                        .formatted(
                                LeafTime.instant(micros),
                                by(micros, recorded).toSeconds(),
                                LeafTime.instant(recorded))
                : null;
    }

    private static Duration by(long micros, long recorded) {
        return Duration.of(recorded - micros, ChronoUnit.MICROS);
    }
}
