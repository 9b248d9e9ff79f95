package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.function.FunctionEvent.FunctionsJoined;

/** Joins functions: each of them comes below the joint one. */
public final class JoinFunctions {

    /** The slice. */
    public static final Slice<FunctionsJoined> SLICE =
            new Slice<>(
                    "join-functions",
                    FunctionsJoined.class,
                    JoinFunctions::sound,
                    JoinFunctions::decide);

    private JoinFunctions() {}

    static Rule sound(FunctionsJoined e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Functions.known(ground, "/into", e.into()),
                Form.atLeast("/functions", 1, e.functions()),
                Form.different("/functions", "", e.functions()),
                Form.each(
                        "/functions",
                        e.functions(),
                        (field, part) -> Functions.known(ground, field, part)),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionsJoined e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Form.each(
                        "/functions",
                        e.functions(),
                        (field, part) ->
                                Functions.noCircle(
                                        ground, field, part, e.into(), e.effectiveOn())));
    }
}
