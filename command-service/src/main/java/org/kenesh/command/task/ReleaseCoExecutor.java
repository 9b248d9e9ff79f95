package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.CoExecutorReleased;

/** Asks a co-executor, named as when it was added, to help no longer. */
public final class ReleaseCoExecutor {

    /** The slice. */
    public static final Slice<CoExecutorReleased> SLICE =
            new Slice<>(
                    "release-co-executor",
                    CoExecutorReleased.class,
                    ReleaseCoExecutor::sound,
                    ReleaseCoExecutor::decide);

    private ReleaseCoExecutor() {}

    static Rule sound(CoExecutorReleased e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(CoExecutorReleased e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.engaged(ground, e, e.coExecutor(), true));
    }
}
