package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.command.slice.ContradictedState.ActExists;
import org.kenesh.command.slice.ContradictedState.ActRevoked;
import org.kenesh.command.slice.NotOnRecord.ActUnknown;
import org.kenesh.task.Basis;

/** Rules about legal acts. */
public final class Acts {

    private Acts() {}

    /** The act is registered; none is asked for when none is named. */
    public static Rule known(Ground ground, @Nullable ActId act) {
        return known(ground, "/act", act);
    }

    /** The act in this field is registered; none is asked for when none is named. */
    public static Rule known(Ground ground, String field, @Nullable ActId act) {
        return () ->
                act == null || ground.institutions().act(act).isPresent()
                        ? null
                        : new ActUnknown(field, act);
    }

    /** The act that a task rests on is registered. */
    public static Rule known(Ground ground, @Nullable Basis basis) {
        return basis instanceof Basis.Act(var act) ? known(ground, "/basis/act", act) : () -> null;
    }

    /** There is no act of that id yet. */
    public static Rule free(Ground ground, ActId act) {
        return () -> ground.institutions().act(act).isPresent() ? new ActExists("/act", act) : null;
    }

    /** The act was not revoked before. */
    public static Rule inForce(Ground ground, ActId act) {
        return () -> {
            var revoked = ground.institutions().act(act).orElseThrow().revoked();
            return revoked == null ? null : new ActRevoked("/act", act, revoked.on());
        };
    }
}
