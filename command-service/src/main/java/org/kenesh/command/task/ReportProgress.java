package org.kenesh.command.task;

import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Responsible;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.ProgressReported;

/** An agency that is responsible, or helps, says how far it is. */
public final class ReportProgress {

    /** The slice. */
    public static final Slice<ProgressReported> SLICE =
            new Slice<>(
                    "report-progress",
                    ProgressReported.class,
                    ReportProgress::sound,
                    ReportProgress::decide);

    private ReportProgress() {}

    static Rule sound(ProgressReported e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(ProgressReported e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.notSuspended(ground, e),
                Responsible.may(ground, e, e.agency()));
    }
}
