package org.kenesh.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.DecisionEvent.DecisionFulfilled;
import org.kenesh.decision.DecisionEvent.DecisionLapsed;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionEvent.RecommendationAnswered;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;

/**
 * A decision as it is on a day.
 *
 * @param taken what was decided
 * @param position the event that says so
 * @param status whether it is in force
 * @param fate what became of a recommendation; null when it is none
 * @param links what other decisions did to it, the first one first
 */
public record Decision(
        DecisionTaken taken,
        long position,
        DecisionStatus status,
        @Nullable Fate fate,
        List<Incoming> links) {

    /**
     * What another decision does to this one.
     *
     * @param from the other one
     * @param kind what it does
     */
    public record Incoming(DecisionId from, Link.Kind kind) {}

    public Decision {
        links = List.copyOf(links);
    }

    /**
     * The decision that these versions tell, by what took effect until the end of a day; empty when
     * it was not taken by then.
     */
    public static Optional<Decision> of(DecisionId id, Collection<Version> versions, LocalDate on) {
        var fold = new Fold(id);
        versions.stream()
                .filter(version ->
                        version.event() instanceof DecisionEvent event
                                && !event.effectiveOn().latest().isAfter(on))
                .sorted(Chronicle.STEPS)
                .forEach(fold::take);
        return fold.decision();
    }

    /** Takes events in the order of steps: its own, and decisions that link to it. */
    private static final class Fold {

        private final DecisionId id;
        private final List<Incoming> links = new ArrayList<>();
        private @Nullable Version taking;
        private DecisionStatus status = DecisionStatus.IN_FORCE;
        private Fate fate = Fate.PENDING;

        Fold(DecisionId id) {
            this.id = id;
        }

        void take(Version version) {
            switch ((DecisionEvent) version.event()) {
                case DecisionTaken e when e.decision().equals(id) -> taking = version;
                case DecisionTaken e -> e.links().forEach(link -> link(e, link));
                case RecommendationAnswered e -> fate = e.fate();
                case DecisionFulfilled _ -> status = DecisionStatus.FULFILLED;
                case DecisionLapsed _ -> {
                    status = DecisionStatus.LAPSED;
                    fate = fate == Fate.PENDING ? Fate.LAPSED : fate;
                }
            }
        }

        /** Only what was adopted does anything to another decision. */
        private void link(DecisionTaken other, Link link) {
            if (!id.equals(link.decision()) || other.outcome() != Outcome.ADOPTED) {
                return;
            }
            links.add(new Incoming(other.decision(), link.kind()));
            switch (link.kind()) {
                case SUPERSEDES -> status = DecisionStatus.SUPERSEDED;
                case REVOKES -> status = DecisionStatus.REVOKED;
                case AMENDS, DEPENDS_ON, IMPLEMENTS -> {}
            }
        }

        Optional<Decision> decision() {
            if (taking == null) {
                return Optional.empty();
            }
            var taken = (DecisionTaken) taking.event();
            boolean recommends =
                    taken.nature() == Nature.RECOMMENDATION && taken.outcome() == Outcome.ADOPTED;
            return Optional.of(
                    new Decision(
                            taken, taking.position(), status, recommends ? fate : null, links));
        }
    }
}
