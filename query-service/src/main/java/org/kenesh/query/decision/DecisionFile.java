package org.kenesh.query.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.AuthenticText;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.decision.Link;
import org.kenesh.event.Source;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.meeting.QuorumFile;
import org.kenesh.query.meeting.Sittings;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.query.reference.Happening;
import org.kenesh.text.Text;

/**
 * All that is known of a decision.
 *
 * @param entry the decision on the day
 * @param text its words, with the language whose words count
 * @param voting who voted how, and what that amounts to; null when no votes were given
 * @param quorum whether enough seats were present; null when nothing is known of the council
 * @param links what it does to others
 * @param linked what others do to it
 * @param tasks what it gave to whom, and who has that by now
 * @param disposals what becomes of the open tasks of decisions that it ends
 * @param source where it was read
 * @param history what happened to it, in the order of the steps, also after the day
 */
public record DecisionFile(
        @JsonUnwrapped DecisionEntry entry,
        AuthenticText text,
        @Nullable Voting voting,
        @Nullable QuorumFile quorum,
        List<Outgoing> links,
        List<Incoming> linked,
        List<TaskGiven> tasks,
        List<Disposal> disposals,
        @Nullable Source source,
        List<Happening> history) {

    /**
     * What it does to something else.
     *
     * @param kind what
     * @param decision to another decision
     * @param act to a legal act
     * @param event something outside the council
     */
    public record Outgoing(
            Link.Kind kind,
            @Nullable DecisionReference decision,
            @Nullable ActReference act,
            @Nullable Text event) {}

    /**
     * What another decision does to it.
     *
     * @param kind what
     * @param decision the other one
     */
    public record Incoming(Link.Kind kind, @Nullable DecisionReference decision) {}

    /** A decision with all that is known of it; empty when it was not taken by the day. */
    public static Optional<DecisionFile> of(Knowledge knowledge, DecisionId id, Asked asked) {
        return Decisions.on(knowledge, id, asked).map(decision -> of(knowledge, decision, asked));
    }

    static DecisionFile of(Knowledge knowledge, Decision decision, Asked asked) {
        var taken = decision.taken();
        var sitting = Sittings.of(knowledge, decision, asked.known());
        return new DecisionFile(
                DecisionEntry.of(knowledge, decision, asked),
                taken.text(),
                sitting.map(it -> Voting.of(knowledge, it, asked)).orElse(null),
                sitting.map(it -> QuorumFile.of(knowledge, it.roster(), it.quorum(), asked))
                        .orElse(null),
                taken.links().stream().map(link -> outgoing(knowledge, link, asked)).toList(),
                decision.links().stream()
                        .map(link ->
                                new Incoming(
                                        link.kind(),
                                        Decisions.reference(knowledge, link.from(), asked)))
                        .toList(),
                TaskGiven.of(knowledge, taken.decision(), asked),
                taken.disposals(),
                taken.source(),
                Happening.of(Decisions.versions(knowledge, taken.decision(), asked.known())));
    }

    private static Outgoing outgoing(Knowledge knowledge, Link link, Asked asked) {
        return new Outgoing(
                link.kind(),
                link.decision() == null
                        ? null
                        : Decisions.reference(knowledge, link.decision(), asked),
                ActReference.orNull(knowledge, link.act(), asked.known()),
                link.event());
    }
}
