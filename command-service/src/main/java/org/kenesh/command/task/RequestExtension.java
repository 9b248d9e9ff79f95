package org.kenesh.command.task;

import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Responsible;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.ExtensionRequested;

/** An agency that is responsible, or helps, asks for more time. */
public final class RequestExtension {

    /** The slice. */
    public static final Slice<ExtensionRequested> SLICE =
            new Slice<>(
                    "request-extension",
                    ExtensionRequested.class,
                    RequestExtension::sound,
                    RequestExtension::decide);

    private RequestExtension() {}

    static Rule sound(ExtensionRequested e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Tasks.known(ground, e),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(ExtensionRequested e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.notSuspended(ground, e),
                Tasks.noExtensionWaits(ground, e),
                Tasks.later(ground, e, e.due()),
                Responsible.may(ground, e, e.agency()));
    }
}
