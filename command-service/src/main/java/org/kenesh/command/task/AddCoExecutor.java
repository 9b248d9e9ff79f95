package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.CoExecutorAdded;

/** Asks somebody to help with a task. */
public final class AddCoExecutor {

    /** The slice. */
    public static final Slice<CoExecutorAdded> SLICE =
            new Slice<>(
                    "add-co-executor",
                    CoExecutorAdded.class,
                    AddCoExecutor::sound,
                    AddCoExecutor::decide);

    private AddCoExecutor() {}

    static Rule sound(CoExecutorAdded e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Tasks.assignable(ground, "/coExecutor", e.coExecutor().assignee()),
                Functions.known(ground, "/coExecutor/function", e.coExecutor().function()));
    }

    static Decision decide(CoExecutorAdded e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.begun(ground, "/coExecutor", e.coExecutor().assignee(), e),
                Tasks.engaged(ground, e, e.coExecutor(), false));
    }
}
