package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;

/** What must hold for a command to be accepted; it is looked at only when its turn comes. */
@FunctionalInterface
public interface Rule {

    /** Why the rule does not hold, or null when it does. */
    @Nullable Rejection broken();

    /** Rules in the order in which they are looked at: the first one that does not hold decides. */
    static Rule all(Rule... rules) {
        return () -> {
            for (var rule : rules) {
                var broken = rule.broken();
                if (broken != null) {
                    return broken;
                }
            }
            return null;
        };
    }

    /** Holds unless the condition is true. */
    static Rule unless(boolean condition, Rejection reason) {
        return () -> condition ? reason : null;
    }
}
