package org.kenesh.command.task;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Responsible;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
