package org.kenesh.council;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Existence;
import org.kenesh.council.CouncilEvent.CouncilDissolved;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;
import org.kenesh.council.CouncilEvent.OfCouncil;
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
        this.changes = List.copyOf(changes);
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

    /** Its beginning. Of several the first counts. */
    public Milestone begun() {
        return milestone(establishment);
    }

    /** Its end, or null when none is known. Of several the first counts. */
    public @Nullable Milestone ended() {
        var end = end();
        return end == null ? null : milestone(end);
    }

    /** Its names over time. */
    public List<Dated<Text>> names() {
        return dated(CouncilEstablished::names, CouncilMandateAmended::names);
    }

    /** Its abbreviations over time. */
    public List<Dated<Text>> shortNames() {
        return dated(CouncilEstablished::shortNames, CouncilMandateAmended::shortNames);
    }

    /** Under whom it was over time. */
    public List<Dated<Superior>> superiors() {
        return dated(CouncilEstablished::superior, CouncilMandateAmended::superior);
    }

    /** What its decisions were over time. */
    public List<Dated<Authority>> authorities() {
        return dated(CouncilEstablished::authority, CouncilMandateAmended::authority);
    }

    /** Its quorum rules over time. */
    public List<Dated<QuorumRule>> quorums() {
        return dated(CouncilEstablished::quorum, CouncilMandateAmended::quorum);
    }

    /** Its decision rules over time. */
    public List<Dated<DecisionRule>> decisionRules() {
        return dated(CouncilEstablished::decisions, CouncilMandateAmended::decisions);
    }

    /** The council at a place between two steps. */
    public Council at(Cut cut) {
        var names = last(names(), cut);
        var authority = last(authorities(), cut);
        return new Council(
                id(),
                existence(cut),
                established().kind(),
                names == null ? established().names() : names.value(),
                value(last(shortNames(), cut)),
                value(last(superiors(), cut)),
                authority == null ? established().authority() : authority.value(),
                established().zone(),
                last(quorums(), cut),
                last(decisionRules(), cut),
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

    private @Nullable Version end() {
        for (var change : changes) {
            if (change.event() instanceof CouncilDissolved) {
                return change;
            }
        }
        return null;
    }

    /** What an event says of one thing, or null when it says nothing. */
    @FunctionalInterface
    private interface Saying<E, T> {
        @Nullable T of(E event);
    }

    private <T> List<Dated<T>> dated(
            Saying<CouncilEstablished, T> first, Saying<CouncilMandateAmended, T> later) {
        var spans = new ArrayList<Dated<T>>();
        for (var change : changes) {
            var event = (OfCouncil) change.event();
            T value =
                    switch (event) {
                        case CouncilEstablished e -> first.of(e);
                        case CouncilMandateAmended e -> later.of(e);
                        case CouncilDissolved _ -> null;
                    };
            if (value != null) {
                close(spans, change);
                spans.add(
                        new Dated<>(
                                value, event.effectiveOn(), null, change.position(), event.act()));
            }
        }
        var end = end();
        if (end != null) {
            close(spans, end);
        }
        return List.copyOf(spans);
    }

    private static <T> void close(List<Dated<T>> spans, Version change) {
        if (!spans.isEmpty()) {
            var day = ((OfCouncil) change.event()).effectiveOn();
            spans.set(spans.size() - 1, spans.getLast().until(day));
        }
    }

    /** The last of the spans that has begun, also after the council's end. */
    private <T> @Nullable Dated<T> last(List<Dated<T>> spans, Cut cut) {
        Dated<T> found = null;
        for (var span : spans) {
            if (hasBegun(span, cut)) {
                found = span;
            }
        }
        return found;
    }

    private boolean hasBegun(Dated<?> span, Cut cut) {
        return changes.stream()
                .filter(change -> change.position() == span.position())
                .anyMatch(change -> cut.certainlyAfter((OfCouncil) change.event()));
    }

    private static <T> @Nullable T value(@Nullable Dated<T> span) {
        return span == null ? null : span.value();
    }

    private static Milestone milestone(Version change) {
        var event = (OfCouncil) change.event();
        return new Milestone(event.effectiveOn(), change.position(), event.act());
    }
}
