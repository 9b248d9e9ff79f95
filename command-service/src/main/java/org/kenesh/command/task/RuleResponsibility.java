package org.kenesh.command.task;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Tasks;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;

/** Rules who is responsible for a task where the acts leave it open. */
public final class RuleResponsibility {

    /** The slice. */
    public static final Slice<ResponsibilityRuled> SLICE =
            new Slice<>(
                    "rule-responsibility",
                    ResponsibilityRuled.class,
                    RuleResponsibility::sound,
                    RuleResponsibility::decide);

    private RuleResponsibility() {}

    static Rule sound(ResponsibilityRuled e, Ground ground) {
        return Tasks.givingSound(ground, e, e.to(), e.function(), e.basis());
    }

    static Decision decide(ResponsibilityRuled e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Tasks.mayBeGiven(ground, e, e.to()));
    }
}
