package org.kenesh.command.task;

import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
import org.kenesh.task.TaskEvent.ExtensionGranted;

/** The secretariat moves the deadline to a later day, as was asked or to another one. */
public final class GrantExtension {

    /** The slice. */
    public static final Slice<ExtensionGranted> SLICE =
            new Slice<>(
                    "grant-extension",
                    ExtensionGranted.class,
                    GrantExtension::sound,
                    GrantExtension::decide);

    private GrantExtension() {}

    static Rule sound(ExtensionGranted e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(ExtensionGranted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.extensionRequested(ground, e),
                Tasks.later(ground, e, e.due()));
    }
}
