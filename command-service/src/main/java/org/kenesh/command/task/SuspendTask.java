package org.kenesh.command.task;

import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
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
