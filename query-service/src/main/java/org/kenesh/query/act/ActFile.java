package org.kenesh.query.act;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kenesh.act.LegalAct;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.government.GovernmentEvent;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.time.EffectiveDate;

/**
 * All that is known of an act.
 *
 * @param act what it is
 * @param inForce whether it is in force on the day, as far as that is known
 * @param amendedBy the acts that changed it
 * @param effects what it did, in the order of the steps
 */
record ActFile(
        @JsonUnwrapped ActEntry act,
        boolean inForce,
        List<ActReference> amendedBy,
        List<Effect> effects) {

    /**
     * What an act did.
     *
     * @param position the event
     * @param type what happened
     * @param effectiveOn the day
     * @param data the event
     */
    record Effect(long position, String type, EffectiveDate effectiveOn, Event data) {

        static Effect of(Version version) {
            var event = version.event();
            var day =
                    switch (event) {
                        case Effective e -> e.effectiveOn();
                        case GovernmentEvent e -> e.effectiveOn();
                        default -> EffectiveDate.ALWAYS;
                    };
            return new Effect(version.position(), EventTypes.of(event).name(), day, event);
        }
    }

    static ActFile of(Knowledge knowledge, LegalAct act, Asked asked) {
        return new ActFile(
                ActEntry.of(act),
                inForce(act, asked),
                act.amended().stream()
                        .map(Milestone::act)
                        .distinct()
                        .map(by -> ActReference.orNull(knowledge, by, asked.known()))
                        .toList(),
                knowledge.acts().effects(act.id(), asked.known()).stream()
                        .map(Effect::of)
                        .toList());
    }

    private static boolean inForce(LegalAct act, Asked asked) {
        var since = act.registered().inForceOn();
        var revoked = act.revoked();
        return (since == null || since.mayHaveComeBy(asked.on()))
                && (revoked == null || revoked.on().latest().isAfter(asked.on()));
    }
}
