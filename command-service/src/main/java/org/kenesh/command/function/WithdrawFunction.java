package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;

/** Takes a function from an agency, which may have ended, and gives it to nobody by that. */
public final class WithdrawFunction {

    /** The slice. */
    public static final Slice<FunctionWithdrawn> SLICE =
            new Slice<>(
                    "withdraw-function",
                    FunctionWithdrawn.class,
                    WithdrawFunction::sound,
                    WithdrawFunction::decide);

    private WithdrawFunction() {}

    static Rule sound(FunctionWithdrawn e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Functions.known(ground, "/function", e.function()),
                Agencies.known(ground, "/from", e.from()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionWithdrawn e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Agencies.begun(ground, "/from", e.from(), e));
    }
}
