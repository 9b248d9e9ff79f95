package org.kenesh.government;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.event.Source;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a government. None of it moves a responsibility. */
public sealed interface GovernmentEvent extends Event {

    /** The day on which it is true. */
    EffectiveDate effectiveOn();

    /** The act that did it, or null when it is not known. */
    @Nullable ActId act();

    /** A cabinet took office. */
    record GovernmentFormed(
            GovernmentId government,
            Text names,
            EffectiveDate effectiveOn,
            @Nullable ActId act,
            @Nullable Source source)
            implements GovernmentEvent {}

    /** A cabinet's term ended. */
    record GovernmentEnded(
            GovernmentId government,
            EffectiveDate effectiveOn,
            @Nullable ActId act,
            @Nullable Source source)
            implements GovernmentEvent {}

    /**
     * An act listed all agencies of the structure. A check: an agency that exists on that day and
     * is missing from the list is an open question, never abolished by it.
     */
    record StructureDecreed(
            @Nullable GovernmentId government,
            List<AgencyId> agencies,
            EffectiveDate effectiveOn,
            @Nullable ActId act,
            @Nullable Source source)
            implements GovernmentEvent {

        public StructureDecreed {
            agencies = List.copyOf(agencies);
        }
    }
}
