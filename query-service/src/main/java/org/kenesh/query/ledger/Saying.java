package org.kenesh.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;

/**
 * What an event says while knowledge is in an interval of states.
 *
 * @param from the first state of knowledge in which it says that
 * @param until the first one in which it no longer does, or null while none is known
 * @param says what it says; null when it is void
 * @param because the correction or retraction that made it so, or the end of one; null when it is
 *     as it was recorded
 */
record Saying(long from, @Nullable Long until, @Nullable Event says, @Nullable Cause because) {

    /**
     * A record that changed what another event says.
     *
     * @param position its place in the ledger
     * @param type its short name
     * @param recorded when it was recorded
     * @param actor who recorded it, if that is stored
     * @param reason why, in the words of the record
     */
    record Cause(
            long position,
            String type,
            Instant recorded,
            @Nullable Actor actor,
            @Nullable Text reason) {}

    /** All that an event has said up to a state of knowledge, the void included. */
    static List<Saying> of(Versions versions, long position, long known) {
        var sayings = new ArrayList<Saying>();
        long next = position + 1;
        for (var version : versions.upTo(position, known)) {
            if (next < version.from()) {
                sayings.add(of(versions, position, next, version.from(), null));
            }
            next = Math.min(version.to(), known + 1);
            sayings.add(of(versions, position, version.from(), version.to(), version.event()));
        }
        if (!sayings.isEmpty() && next <= known) {
            sayings.add(of(versions, position, next, Version.OPEN, null));
        }
        return sayings.stream().map(saying -> saying.asKnownAt(known)).toList();
    }

    private static Saying of(
            Versions versions, long position, long from, long until, @Nullable Event says) {
        var because = from == position + 1 ? null : cause(versions, from - 1);
        return new Saying(from, until, says, because);
    }

    private Saying asKnownAt(long known) {
        return until != null && until > known ? new Saying(from, null, says, because) : this;
    }

    private static @Nullable Cause cause(Versions versions, long position) {
        var records = versions.upTo(position, position + 1);
        if (records.isEmpty()) {
            return null;
        }
        var origin = records.getFirst().origin();
        var record = records.getFirst().event();
        return new Cause(
                position,
                EventTypes.of(record).name(),
                origin.at(),
                origin.actor(),
                switch (record) {
                    case EventCorrected corrected -> corrected.reason();
                    case EventRetracted retracted -> retracted.reason();
                    default -> null;
                });
    }
}
