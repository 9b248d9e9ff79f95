package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Outcome;
import org.kenesh.meeting.Quorum;
import org.kenesh.task.TaskId;

/** The record says otherwise now about decisions and votes. */
public sealed interface ContradictedDecision extends Contradicted {
    /** The decision is there already. */
    record DecisionExists(String field, DecisionId decision) implements ContradictedDecision {}

    /** The number is not the next one of the council and the year. */
    record NumberNotNext(String field, int number, int next) implements ContradictedDecision {}

    /** Too few seats are present to decide. */
    record NoQuorum(
            String field, int present, int of, List<Quorum.Lack> lacks, List<String> notCounted)
            implements ContradictedDecision {}

    /** The council may recommend only. */
    record NotDeciding(String field, CouncilId council) implements ContradictedDecision {}

    /** The seat was not present. */
    record VoterAbsent(String field, SeatId seat) implements ContradictedDecision {}

    /** The votes amount to something else by the rule of that day. */
    record OutcomeContradictsVotes(
            String field, Outcome outcome, int inFavour, int against, int abstained, int of)
            implements ContradictedDecision {}

    /** The rule of that day is to count votes, and none were given. */
    record VotesMissing(String field, CouncilId council) implements ContradictedDecision {}

    /** The other decision is in force no longer. */
    record DecisionNotInForce(String field, DecisionId decision, DecisionStatus status)
            implements ContradictedDecision {}

    /** The other decision is another council's. */
    record DecisionOfOtherCouncil(String field, DecisionId decision, CouncilId council)
            implements ContradictedDecision {}

    /** It is not said what becomes of an open task of a decision that ends. */
    record DisposalMissing(String field, TaskId task, DecisionId decision)
            implements ContradictedDecision {}

    /** The task is not an open one of a decision that ends. */
    record DisposalNeedless(String field, TaskId task) implements ContradictedDecision {}

    /** It is no recommendation that was adopted. */
    record NotRecommended(String field, DecisionId decision) implements ContradictedDecision {}

    /** Somebody has answered the recommendation already. */
    record AnsweredBefore(String field, DecisionId decision, Fate fate)
            implements ContradictedDecision {}
}
