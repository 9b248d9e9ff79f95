package org.kenesh.decision;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;
import org.kenesh.text.Text;

/**
 * What a decision has to do with something else. Exactly one thing is named.
 *
 * @param kind what it does to it
 * @param decision another decision
 * @param act a legal act
 * @param event something outside the council, such as the adoption of a strategy
 */
public record Link(
        Kind kind, @Nullable DecisionId decision, @Nullable ActId act, @Nullable Text event) {

    /** Refuses, with {@link IllegalArgumentException}, unless one thing is named. */
    public Link {
        int named = (decision == null ? 0 : 1) + (act == null ? 0 : 1) + (event == null ? 0 : 1);
        if (named != 1) {
            throw new Impossible(Must.oneOf("decision", "act", "event"));
        }
    }

    /** What a decision does to something else. */
    public enum Kind {
        AMENDS,
        SUPERSEDES,
        REVOKES,
        /** It takes effect only after it. */
        DEPENDS_ON,
        IMPLEMENTS;

        /** Whether what it is done to is in force no longer. */
        public boolean ends() {
            return this == SUPERSEDES || this == REVOKES;
        }
    }
}
