package org.kenesh.decision;

import org.jspecify.annotations.Nullable;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskId;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * What becomes of an open task of a decision that another one supersedes or revokes.
 *
 * @param task the task
 * @param what what becomes of it
 * @param to who is to do it from now on; only when it is moved
 */
public record Disposal(TaskId task, What what, @Nullable Assignee to) {

    /**
     * Refuses, with {@link IllegalArgumentException}, a move to nobody and a receiver of no move.
     */
    public Disposal {
        if ((what == What.MOVED) != (to != null)) {
            throw new Impossible(Must.MOVED);
        }
    }

    /** What becomes of a task. */
    public enum What {
        KEPT,
        MOVED,
        CANCELLED
    }
}
