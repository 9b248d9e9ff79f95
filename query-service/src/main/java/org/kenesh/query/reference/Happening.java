package org.kenesh.query.reference;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.record.Version;
import org.kenesh.time.EffectiveDate;

/**
 * Something that happened.
 *
 * @param position the event
 * @param type what happened
 * @param effectiveOn the day
 * @param recorded when it was recorded
 * @param actor who recorded it
 * @param corrected whether it says something else than was first written
 * @param data what it says
 */
public record Happening(
        long position,
        String type,
        EffectiveDate effectiveOn,
        Instant recorded,
        @Nullable Actor actor,
        boolean corrected,
        Event data) {

    /** What happened, in the order given. */
    public static List<Happening> of(List<Version> versions) {
        return versions.stream().map(Happening::of).toList();
    }

    private static Happening of(Version version) {
        var event = (Effective) version.event();
        return new Happening(
                version.position(),
                EventTypes.of(event).name(),
                event.effectiveOn(),
                version.origin().at(),
                version.origin().actor(),
                !event.equals(version.origin().event()),
                event);
    }
}
