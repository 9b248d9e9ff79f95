package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.CompletionAccepted;

/** The secretariat accepts a reported completion: control ends. */
public final class AcceptCompletion {

    /** The slice. */
    public static final Slice<CompletionAccepted> SLICE =
            new Slice<>(
                    "accept-completion",
                    CompletionAccepted.class,
                    AcceptCompletion::sound,
                    AcceptCompletion::decide);

    private AcceptCompletion() {}

    static Rule sound(CompletionAccepted e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(CompletionAccepted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.completionReported(ground, e));
    }
}
