package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedState.GovernmentExists;
import org.kenesh.command.slice.ContradictedState.GovernmentNotFormed;
import org.kenesh.command.slice.ContradictedState.GovernmentOver;
import org.kenesh.command.slice.NotOnRecord.GovernmentUnknown;
import org.kenesh.government.GovernmentId;
import org.kenesh.time.EffectiveDate;

/** Rules about governments. */
public final class Governments {

    private static final String FIELD = "/government";

    private Governments() {}

    /** It was formed, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, @Nullable GovernmentId government) {
        return () ->
                government == null || ground.institutions().government(government).isPresent()
                        ? null
                        : new GovernmentUnknown(FIELD, government);
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, GovernmentId government) {
        return () ->
                ground.institutions().government(government).isPresent()
                        ? new GovernmentExists(FIELD, government)
                        : null;
    }

    /** It was formed by that day, and no end of it is on record. */
    public static Rule inOffice(Ground ground, GovernmentId id, EffectiveDate on) {
        return () -> {
            var government = ground.institutions().government(id).orElseThrow();
            var ended = government.ended();
            if (ended != null) {
                return new GovernmentOver(FIELD, id, ended.on());
            }
            var formed = government.formed().on();
            return formed.earliest().isAfter(on.latest())
                    ? new GovernmentNotFormed(FIELD, id, on, formed)
                    : null;
        };
    }
}
