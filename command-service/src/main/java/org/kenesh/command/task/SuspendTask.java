package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.TaskSuspended;

/** Lets work and deadline of a task rest. */
public final class SuspendTask {

    /** The slice. */
    public static final Slice<TaskSuspended> SLICE =
            new Slice<>(
                    "suspend-task", TaskSuspended.class, SuspendTask::sound, SuspendTask::decide);

    private SuspendTask() {}

    static Rule sound(TaskSuspended e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(TaskSuspended e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.notSuspended(ground, e));
    }
}
