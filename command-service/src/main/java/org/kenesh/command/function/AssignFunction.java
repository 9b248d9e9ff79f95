package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
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
