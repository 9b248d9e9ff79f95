package org.kenesh.command.task;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Functions;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.TaskReassigned;

/** Gives a task to somebody else, or for another function. */
public final class ReassignTask {

    /** The slice. */
    public static final Slice<TaskReassigned> SLICE =
            new Slice<>(
                    "reassign-task",
                    TaskReassigned.class,
                    ReassignTask::sound,
                    ReassignTask::decide);

    private ReassignTask() {}

    static Rule sound(TaskReassigned e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Tasks.assignable(ground, "/to", e.to()),
                Functions.known(ground, "/function", e.function()),
                Acts.known(ground, e.basis()));
    }

    static Decision decide(TaskReassigned e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.begun(ground, "/to", e.to(), e));
    }
}
