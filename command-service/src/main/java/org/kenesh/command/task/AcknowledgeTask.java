package org.kenesh.command.task;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Responsible;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.TaskAcknowledged;

/** An agency that is responsible, or helps, takes note of a task. */
public final class AcknowledgeTask {

    /** The slice. */
    public static final Slice<TaskAcknowledged> SLICE =
            new Slice<>(
                    "acknowledge-task",
                    TaskAcknowledged.class,
                    AcknowledgeTask::sound,
                    AcknowledgeTask::decide);

    private AcknowledgeTask() {}

    static Rule sound(TaskAcknowledged e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(TaskAcknowledged e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.notSuspended(ground, e),
                Tasks.notAcknowledged(ground, e, e.agency()),
                Responsible.may(ground, e, e.agency()));
    }
}
