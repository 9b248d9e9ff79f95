package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
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
