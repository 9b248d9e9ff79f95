package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.TaskResumed;

/** Lets work on a suspended task go on, by a new deadline if one is set. */
public final class ResumeTask {

    /** The slice. */
    public static final Slice<TaskResumed> SLICE =
            new Slice<>("resume-task", TaskResumed.class, ResumeTask::sound, ResumeTask::decide);

    private ResumeTask() {}

    static Rule sound(TaskResumed e, Ground ground) {
        return Rule.all(
                Form.placed(e), Tasks.known(ground, e), Tasks.dueFrom(e.due(), e.effectiveOn()));
    }

    static Decision decide(TaskResumed e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.suspended(ground, e));
    }
}
