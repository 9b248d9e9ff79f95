package org.kenesh.query.discipline;

import java.time.LocalDate;
import org.kenesh.query.task.ListedTask;
import org.kenesh.task.TaskStatus;

/** What became of a task that was due in a period. */
enum Standard {
    /** Done on the last day for it or before. */
    ON_TIME,
    /** Done, but later. */
    LATE,
    /** Not done, and the last day for it has not passed, or it rests. */
    OPEN,
    /** Not done, and the last day for it has passed. */
    OVERDUE,
    /** It need not be done any longer. */
    CANCELLED;

    static Standard of(ListedTask task, LocalDate due) {
        var done = task.doneOn();
        if (task.status() == TaskStatus.CANCELLED) {
            return CANCELLED;
        }
        if (done != null) {
            return done.isAfter(due) ? LATE : ON_TIME;
        }
        return task.overdue() ? OVERDUE : OPEN;
    }
}
