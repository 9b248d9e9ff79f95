package org.kenesh.command.task;

import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.command.decision.Tasks;
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
