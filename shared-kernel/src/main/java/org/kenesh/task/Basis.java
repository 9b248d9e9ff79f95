package org.kenesh.task;

import org.kenesh.act.ActId;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/** Why a task was given. */
public sealed interface Basis {

    /** By a legal act. */
    record Act(ActId act) implements Basis {}

    /** By a decision of a council, as its minutes number it. */
    record Decision(String decision) implements Basis {

        /** Refuses, with {@link IllegalArgumentException}, when the reference is blank. */
        public Decision {
            if (decision.isBlank()) {
                throw new Impossible(Must.WORDS);
            }
        }
    }
}
