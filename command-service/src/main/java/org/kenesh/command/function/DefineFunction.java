package org.kenesh.command.function;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Functions;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.function.FunctionEvent.FunctionDefined;

/** Tells a function apart from others, below another one or as a root. */
public final class DefineFunction {

    /** The slice. */
    public static final Slice<FunctionDefined> SLICE =
            new Slice<>(
                    "define-function",
                    FunctionDefined.class,
                    DefineFunction::sound,
                    DefineFunction::decide);

    private DefineFunction() {}

    static Rule sound(FunctionDefined e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Functions.known(ground, "/parent", e.parent()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionDefined e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Functions.free(ground, "/function", e.function()),
                Functions.noCircle(ground, "/parent", e.function(), e.parent(), e.effectiveOn()));
    }
}
