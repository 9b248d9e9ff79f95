package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedState.FunctionExists;
import org.kenesh.command.slice.ContradictedState.FunctionUnderItself;
import org.kenesh.command.slice.NotOnRecord.FunctionUnknown;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

/** Rules about functions. */
public final class Functions {

    private Functions() {}

    /** It is defined, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, String field, @Nullable FunctionId function) {
        return () ->
                function == null || ground.institutions().defined(function)
                        ? null
                        : new FunctionUnknown(field, function);
    }

    /** It is not defined yet. */
    public static Rule free(Ground ground, String field, FunctionId function) {
        return () ->
                ground.institutions().defined(function)
                        ? new FunctionExists(field, function)
                        : null;
    }

    /** It does not come to be below itself in the tree of any day. */
    public static Rule noCircle(
            Ground ground,
            String field,
            FunctionId child,
            @Nullable FunctionId parent,
            EffectiveDate from) {
        return () -> {
            if (parent == null) {
                return null;
            }
            var day = Circle.closedBy(child, parent, from.latest(), ground.institutions()::parents);
            return day == null ? null : new FunctionUnderItself(field, child, parent, day);
        };
    }
}
