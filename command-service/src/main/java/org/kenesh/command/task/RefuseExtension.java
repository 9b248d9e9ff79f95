package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.ExtensionRefused;

/** The secretariat leaves the deadline as it is. */
public final class RefuseExtension {

    /** The slice. */
    public static final Slice<ExtensionRefused> SLICE =
            new Slice<>(
                    "refuse-extension",
                    ExtensionRefused.class,
                    RefuseExtension::sound,
                    RefuseExtension::decide);

    private RefuseExtension() {}

    static Rule sound(ExtensionRefused e, Ground ground) {
        return Rule.all(Form.placed(e), Tasks.known(ground, e));
    }

    static Decision decide(ExtensionRefused e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Tasks.assignedBy(ground, e),
                Tasks.underControl(ground, e),
                Tasks.extensionRequested(ground, e));
    }
}
