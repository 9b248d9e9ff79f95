package org.kenesh.command.function;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Functions;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
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
