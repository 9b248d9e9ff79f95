package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
        return Tasks.givingSound(ground, e, e.to(), e.function(), e.basis());
    }

    static Decision decide(TaskReassigned e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Tasks.mayBeGiven(ground, e, e.to()));
    }
}
