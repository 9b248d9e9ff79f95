package org.kenesh.query.difference;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.function.FunctionId;

/** Two answers of the succession rules about one thing. */
record Answers(Responsibility before, Responsibility after) {

    /** Whether control had ended in one of them. */
    boolean closed() {
        return before.status() == Status.CLOSED || after.status() == Status.CLOSED;
    }

    /** The events that decided in one of them. */
    Stream<Long> positions() {
        return steps().map(ChainStep::positions).flatMap(Collection::stream);
    }

    /** The functions that one of them follows. */
    Set<FunctionId> functions() {
        return steps().<FunctionId>mapMulti(
                        (step, found) -> {
                            var function = step.authorizedFor();
                            if (function != null) {
                                found.accept(function);
                            }
                        })
                .collect(Collectors.toSet());
    }

    /** The agencies that one of them leads to or past. */
    Set<AgencyId> agencies() {
        return steps().<AgencyId>mapMulti(
                        (step, found) -> {
                            var from = step.from();
                            if (from != null) {
                                found.accept(from);
                            }
                            step.to().forEach(found);
                        })
                .collect(Collectors.toSet());
    }

    private Stream<ChainStep> steps() {
        return Stream.of(before.chain(), before.earlyChain(), after.chain(), after.earlyChain())
                .flatMap(Collection::stream);
    }
}
