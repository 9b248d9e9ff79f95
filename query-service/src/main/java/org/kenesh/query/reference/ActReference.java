package org.kenesh.query.reference;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalAct;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A legal act as others refer to it.
 *
 * @param id the act
 * @param kind its form; null when it is not registered
 * @param number its number, if it is known
 * @param title what it is called; null when it is not registered
 * @param signedOn when it was signed, if that is known
 */
public record ActReference(
        ActId id,
        @Nullable ActKind kind,
        @Nullable String number,
        @Nullable Text title,
        @Nullable EffectiveDate signedOn) {

    /** The act by that id, with what is known of it. */
    public static ActReference of(Knowledge knowledge, ActId id, long known) {
        return knowledge
                .acts()
                .act(id, known)
                .map(LegalAct::registered)
                .map(act ->
                        new ActReference(id, act.kind(), act.number(), act.title(), act.signedOn()))
                .orElseGet(() -> new ActReference(id, null, null, null, null));
    }

    /** The act, or null when none is named. */
    public static @Nullable ActReference orNull(
            Knowledge knowledge, @Nullable ActId id, long known) {
        return id == null ? null : of(knowledge, id, known);
    }
}
