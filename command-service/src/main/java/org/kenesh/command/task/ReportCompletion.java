package org.kenesh.command.task;

import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Responsible;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.CompletionReported;

/** An agency that is responsible, or helps, says that a task is done. */
public final class ReportCompletion {

    /** The slice. */
    public static final Slice<CompletionReported> SLICE =
            new Slice<>(
                    "report-completion",
                    CompletionReported.class,
                    ReportCompletion::sound,
                    ReportCompletion::decide);

    private ReportCompletion() {}

    static Rule sound(CompletionReported e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(CompletionReported e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.notSuspended(ground, e),
                Tasks.noCompletionWaits(ground, e),
                Responsible.may(ground, e, e.agency()));
    }
}
