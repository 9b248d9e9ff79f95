package org.kenesh.command.function;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.function.FunctionEvent.FunctionTransferred;

/** Moves a function from one agency, which may have ended, to another, for good or until a day. */
public final class TransferFunction {

    /** The slice. */
    public static final Slice<FunctionTransferred> SLICE =
            new Slice<>(
                    "transfer-function",
                    FunctionTransferred.class,
                    TransferFunction::sound,
                    TransferFunction::decide);

    private TransferFunction() {}

    static Rule sound(FunctionTransferred e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.apart("/to", e.from(), e.to()),
                Form.until("/until", e.until(), e.effectiveOn()),
                Functions.known(ground, "/function", e.function()),
                Agencies.known(ground, "/from", e.from()),
                Agencies.known(ground, "/to", e.to()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(FunctionTransferred e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Agencies.begun(ground, "/from", e.from(), e),
                Agencies.begun(ground, "/to", e.to(), e));
    }
}
