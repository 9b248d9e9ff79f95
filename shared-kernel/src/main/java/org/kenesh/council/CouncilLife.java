package org.kenesh.council;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Existence;
import org.kenesh.council.CouncilEvent.CouncilDissolved;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;
import org.kenesh.council.CouncilEvent.OfCouncil;
import org.kenesh.event.Effective;
import org.kenesh.record.Cut;
import org.kenesh.record.Dated;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/** All that is known of a council at a state of knowledge. */
public final class CouncilLife {

    private final Version establishment;
    private final List<Version> changes;

    private CouncilLife(Version establishment, List<Version> changes) {
        this.establishment = establishment;
        this.changes = changes;
    }

    /**
     * The life that these changes tell, in the order of steps; null when none of them begins it.
     */
    static @Nullable CouncilLife of(List<Version> changes) {
        for (var change : changes) {
            if (change.event() instanceof CouncilEstablished) {
                return new CouncilLife(change, changes);
            }
        }
        return null;
    }

    /** The council. */
    public CouncilId id() {
        return established().council();
    }

    /** What was said when it was established. */
    public CouncilEstablished established() {
        return (CouncilEstablished) establishment.event();
    }

    /** What changed it, in the order of steps. */
    public List<Version> changes() {
        return changes;
    }

    /** Its beginning. */
    public Milestone begun() {
        return milestone(establishment);
    }

    /** Its end, or null when none is known. Of several the first counts. */
    public @Nullable Milestone ended() {
        return changes.stream()
                .filter(change -> change.event() instanceof CouncilDissolved)
                .findFirst()
                .map(CouncilLife::milestone)
                .orElse(null);
    }

    /** Its names over time. */
    public List<Dated<Text>> names() {
        return over(CouncilEstablished::names, CouncilMandateAmended::names);
    }

    /** Its quorum rules over time. */
    public List<Dated<QuorumRule>> quorums() {
        return over(CouncilEstablished::quorum, CouncilMandateAmended::quorum);
    }

    /** Its decision rules over time. */
    public List<Dated<DecisionRule>> decisionRules() {
        return over(CouncilEstablished::decisions, CouncilMandateAmended::decisions);
    }

    /** The council at a place between two steps. */
    public Council at(Cut cut) {
        var names = dated(names(), cut);
        var authority =
                dated(over(CouncilEstablished::authority, CouncilMandateAmended::authority), cut);
        return new Council(
                id(),
                existence(cut),
                established().kind(),
                names == null ? established().names() : names.value(),
                value(over(CouncilEstablished::shortNames, CouncilMandateAmended::shortNames), cut),
                value(over(CouncilEstablished::superior, CouncilMandateAmended::superior), cut),
                authority == null ? established().authority() : authority.value(),
                established().zone(),
                dated(quorums(), cut),
                dated(decisionRules(), cut),
                begun(),
                ended());
    }

    private Existence existence(Cut cut) {
        if (!cut.possiblyAfter(established())) {
            return Existence.NOT_YET;
        }
        boolean certain = cut.certainlyAfter(established());
        for (var change : changes) {
            if (change.event() instanceof CouncilDissolved end) {
                if (cut.certainlyAfter(end)) {
                    return Existence.ENDED;
                }
                certain &= !cut.possiblyAfter(end);
            }
        }
        return certain ? Existence.EXISTS : Existence.MAY_EXIST;
    }

    /** What an event says of one thing, or null when it says nothing. */
    private interface Saying<E, T> {
        @Nullable T of(E event);
    }

    private <T> List<Dated<T>> over(
            Saying<CouncilEstablished, T> first, Saying<CouncilMandateAmended, T> later) {
        var spans = new ArrayList<Dated<T>>();
        for (var change : changes) {
            T value =
                    switch ((OfCouncil) change.event()) {
                        case CouncilEstablished e -> first.of(e);
                        case CouncilMandateAmended e -> later.of(e);
                        case CouncilDissolved _ -> null;
                    };
            if (value != null || change.event() instanceof CouncilDissolved) {
                close(spans, change);
            }
            if (value != null) {
                var event = (CouncilEvent) change.event();
                spans.add(
                        new Dated<>(
                                value, event.effectiveOn(), null, change.position(), event.act()));
            }
        }
        return List.copyOf(spans);
    }

    private static <T> void close(List<Dated<T>> spans, Version change) {
        if (!spans.isEmpty() && spans.getLast().until() == null) {
            var day = ((Effective) change.event()).effectiveOn();
            spans.set(spans.size() - 1, spans.getLast().until(day));
        }
    }

    /** The last of the spans that has begun; an end leaves it as it was. */
    private static <T> @Nullable Dated<T> dated(List<Dated<T>> spans, Cut cut) {
        Dated<T> found = null;
        for (var span : spans) {
            if (!span.from().latest().isAfter(cut.day())) {
                found = span;
            }
        }
        return found;
    }

    private static <T> @Nullable T value(List<Dated<T>> spans, Cut cut) {
        var span = dated(spans, cut);
        return span == null ? null : span.value();
    }

    private static Milestone milestone(Version change) {
        var event = (CouncilEvent) change.event();
        return new Milestone(event.effectiveOn(), change.position(), event.act());
    }
}
