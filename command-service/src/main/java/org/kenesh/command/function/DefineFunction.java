package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
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
