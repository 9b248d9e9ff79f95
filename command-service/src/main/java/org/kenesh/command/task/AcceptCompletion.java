package org.kenesh.command.task;

import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
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
