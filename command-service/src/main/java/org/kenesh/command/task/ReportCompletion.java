package org.kenesh.command.task;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Responsible;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
