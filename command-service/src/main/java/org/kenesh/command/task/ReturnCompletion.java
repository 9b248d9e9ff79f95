package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.CompletionReturned;

/** The secretariat gives a reported completion back. */
public final class ReturnCompletion {

    /** The slice. */
    public static final Slice<CompletionReturned> SLICE =
            new Slice<>(
                    "return-completion",
                    CompletionReturned.class,
                    ReturnCompletion::sound,
                    ReturnCompletion::decide);

    private ReturnCompletion() {}

    static Rule sound(CompletionReturned e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(CompletionReturned e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.completionReported(ground, e));
    }
}
