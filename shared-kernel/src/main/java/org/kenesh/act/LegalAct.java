package org.kenesh.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.record.Milestone;

/**
 * A legal act, with what became of it.
 *
 * @param registered what is known of its form, its words and its dates
 * @param position the event that says so
 * @param amended when which act changed it; the act of each milestone is the amending one
 * @param revoked since when it is not in force, by which act if that is known; null while it is
 */
public record LegalAct(
        LegalActRegistered registered,
        long position,
        List<Milestone> amended,
        @Nullable Milestone revoked) {

    /** The act. */
    public ActId id() {
        return registered.act();
    }
}
