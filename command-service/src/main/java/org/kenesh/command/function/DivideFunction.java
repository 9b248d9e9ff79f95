package org.kenesh.command.function;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Functions;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
import org.kenesh.function.FunctionEvent.FunctionDivided;

/** Divides a function: each of the parts comes below it. */
public final class DivideFunction {

    /** The slice. */
    public static final Slice<FunctionDivided> SLICE =
            new Slice<>(
                    "divide-function",
                    FunctionDivided.class,
                    DivideFunction::sound,
                    DivideFunction::decide);

    private DivideFunction() {}

    static Rule sound(FunctionDivided e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Functions.known(ground, "/function", e.function()),
                Form.atLeast("/into", 1, e.into()),
                Form.different("/into", "", e.into()),
                Form.each("/into", e.into(), (field, part) -> Functions.known(ground, field, part)),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionDivided e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Form.each(
                        "/into",
                        e.into(),
                        (field, part) ->
                                Functions.noCircle(
                                        ground, field, part, e.function(), e.effectiveOn())));
    }
}
