package org.kenesh.command.task;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.ContradictedTask.TaskExists;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent.TaskAssigned;

/**
 * Asks an agency, or the body authorized for a function, to do something by a day. The agency may
 * have ended: then those who came after it are responsible.
 */
public final class AssignTask {

    /** The slice. */
    public static final Slice<TaskAssigned> SLICE =
            new Slice<>("assign-task", TaskAssigned.class, AssignTask::sound, AssignTask::decide);

    private AssignTask() {}

    static Rule sound(TaskAssigned e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.dueFrom(e.due(), e.effectiveOn()),
                Tasks.assignable(ground, "/lead", e.lead()),
                Functions.known(ground, "/function", e.function()),
                Form.different("/coExecutors", "", e.coExecutors()),
                Form.each("/coExecutors", e.coExecutors(), (at, c) -> helps(ground, at, c)),
                Acts.known(ground, e.basis()));
    }

    static Decision decide(TaskAssigned e, Ground ground) {
        return Decision.accept(
                e,
                Rule.unless(ground.task(e.task()).assigned(), new TaskExists("/task", e.task())),
                sound(e, ground),
                Councils.notGone(ground, "/council", e.council(), e),
                Tasks.begun(ground, "/lead", e.lead(), e),
                Form.each(
                        "/coExecutors",
                        e.coExecutors(),
                        (at, c) -> Tasks.begun(ground, at, c.assignee(), e)));
    }

    private static Rule helps(Ground ground, String field, CoExecutor coExecutor) {
        return Rule.all(
                Tasks.assignable(ground, field, coExecutor.assignee()),
                Functions.known(ground, field + "/function", coExecutor.function()));
    }
}
