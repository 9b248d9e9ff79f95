package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.TaskReopened;

/** Puts a closed task under control again, by a new deadline if one is set. */
public final class ReopenTask {

    /** The slice. */
    public static final Slice<TaskReopened> SLICE =
            new Slice<>("reopen-task", TaskReopened.class, ReopenTask::sound, ReopenTask::decide);

    private ReopenTask() {}

    static Rule sound(TaskReopened e, Ground ground) {
        return Rule.all(
                Form.placed(e), Tasks.known(ground, e), Tasks.dueFrom(e.due(), e.effectiveOn()));
    }

    static Decision decide(TaskReopened e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Tasks.assignedBy(ground, e), Tasks.closed(ground, e));
    }
}
