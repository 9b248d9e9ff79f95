package org.kenesh.command.task;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Responsible;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
