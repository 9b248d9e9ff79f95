package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
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
