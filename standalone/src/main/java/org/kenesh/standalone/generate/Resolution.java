package org.kenesh.standalone.generate;

import java.util.List;
import org.kenesh.decision.DecisionId;

/** A decision that was adopted, with the tasks that it gave. */
final class Resolution {

    final DecisionId id;
    final List<Assignment> tasks;

    /** Whether it is of no effect any longer. */
    boolean over;

    Resolution(DecisionId id, List<Assignment> tasks) {
        this.id = id;
        this.tasks = List.copyOf(tasks);
    }
}
