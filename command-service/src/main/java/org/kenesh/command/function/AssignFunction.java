package org.kenesh.command.function;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Functions;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.function.FunctionEvent.FunctionAssigned;

/** Gives a function to an agency, whoever had it before. */
public final class AssignFunction {

    /** The slice. */
    public static final Slice<FunctionAssigned> SLICE =
            new Slice<>(
                    "assign-function",
                    FunctionAssigned.class,
                    AssignFunction::sound,
                    AssignFunction::decide);

    private AssignFunction() {}

    static Rule sound(FunctionAssigned e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Functions.known(ground, "/function", e.function()),
                Agencies.known(ground, "/to", e.to()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionAssigned e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Agencies.begun(ground, "/to", e.to(), e));
    }
}
