package org.kenesh.query.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.record.Version;

/** Finds decisions. */
public final class Decisions {

    private Decisions() {}

    /** A decision on the day; empty when it was not taken by then. */
    static Optional<Decision> on(Knowledge knowledge, DecisionId id, Asked asked) {
        return Optional.ofNullable(
                knowledge.proceedings().decisions().on(id, asked.on(), asked.known()));
    }

    /** A decision as others refer to it; null when it was not taken by the day. */
    public static @Nullable DecisionReference reference(
            Knowledge knowledge, DecisionId id, Asked asked) {
        return on(knowledge, id, asked)
                .map(decision -> DecisionReference.of(decision.taken()))
                .orElse(null);
    }

    /** Its events, and the decisions that link to it. */
    static List<Version> versions(Knowledge knowledge, DecisionId id, long known) {
        return knowledge.proceedings().decisions().of(id, known);
    }
}
