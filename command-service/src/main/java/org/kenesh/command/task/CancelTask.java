package org.kenesh.command.task;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.TaskCancelled;

/** Says that a task need not be done any longer: control ends. */
public final class CancelTask {

    /** The slice. */
    public static final Slice<TaskCancelled> SLICE =
            new Slice<>("cancel-task", TaskCancelled.class, CancelTask::sound, CancelTask::decide);

    private CancelTask() {}

    static Rule sound(TaskCancelled e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e), Acts.known(ground, e.basis()));
    }

    static Decision decide(TaskCancelled e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Tasks.assignedBy(ground, e), Tasks.underControl(ground, e));
    }
}
