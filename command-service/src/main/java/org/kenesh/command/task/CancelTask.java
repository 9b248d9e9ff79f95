package org.kenesh.command.task;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
