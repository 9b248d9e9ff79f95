package org.kenesh.query.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.task.TaskLine;
import org.kenesh.task.TaskStatus;

/** What became of a task. */
public enum Standard {
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

    /** A task on a day by the last day for it; one without is in time whenever it is done. */
    public static Standard of(TaskLine task, @Nullable LocalDate due, LocalDate on) {
        var done = task.doneOn();
        if (task.status() == TaskStatus.CANCELLED) {
            return CANCELLED;
        }
        if (done != null) {
            return due != null && done.isAfter(due) ? LATE : ON_TIME;
        }
        return task.overdueOn(on) ? OVERDUE : OPEN;
    }
}
