package org.kenesh.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Business;
import org.kenesh.event.Source;
import org.kenesh.meeting.Ballot;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a decision. */
public sealed interface DecisionEvent extends Business {

    /** The decision. */
    DecisionId decision();

    /**
     * A council decided. Effective on the day on which it did; that day's year is the year of its
     * number.
     *
     * @param number the next one of the council and the year, from 1; 0 in a command, which then
     *     gets it
     * @param addressee whom a recommendation is for
     * @param ballots the votes by seat; empty when nobody objected and no votes were counted
     * @param tasks what it gives to whom
     * @param disposals what becomes of the open tasks of decisions that it ends
     */
    record DecisionTaken(
            DecisionId decision,
            CouncilId council,
            int number,
            Origin origin,
            Outcome outcome,
            Nature nature,
            @Nullable Text addressee,
            Text title,
            AuthenticText text,
            List<Ballot> ballots,
            List<Link> links,
            List<GivenTask> tasks,
            List<Disposal> disposals,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable Source source)
            implements DecisionEvent {

        public DecisionTaken {
            ballots = List.copyOf(ballots);
            links = List.copyOf(links);
            tasks = List.copyOf(tasks);
            disposals = List.copyOf(disposals);
        }

        /** The same with a number. */
        public DecisionTaken numbered(int next) {
            return new DecisionTaken(
                    decision,
                    council,
                    next,
                    origin,
                    outcome,
                    nature,
                    addressee,
                    title,
                    text,
                    ballots,
                    links,
                    tasks,
                    disposals,
                    effectiveOn,
                    sequenceInDay,
                    source);
        }
    }

    /** Whom a recommendation is for answered it, or let it lapse. */
    record RecommendationAnswered(
            DecisionId decision,
            Fate fate,
            @Nullable Text note,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable Source source)
            implements DecisionEvent {}

    /** What the decision wanted is done. */
    record DecisionFulfilled(
            DecisionId decision,
            @Nullable Text note,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable Source source)
            implements DecisionEvent {}

    /** The decision is of no effect any longer, without another one that says so. */
    record DecisionLapsed(
            DecisionId decision,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable Source source)
            implements DecisionEvent {}
}
