package org.kenesh.council;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * When a proposal is carried.
 *
 * @param method by votes or without any against
 * @param of the votes of which a share is counted; only with votes
 * @param inFavour how many of these must be in favour; only with votes
 * @param tie what becomes of as many for as against
 * @param withoutQuorum what may be decided when too few seats are present
 */
public record DecisionRule(
        Method method,
        @Nullable Base of,
        @Nullable Threshold inFavour,
        Tie tie,
        WithoutQuorum withoutQuorum) {

    /** Refuses, with {@link IllegalArgumentException}, what does not belong together. */
    public DecisionRule {
        if (method == Method.VOTE && (of == null || inFavour == null)) {
            throw new Impossible(Must.VOTE);
        }
        if (method == Method.CONSENSUS && (of != null || inFavour != null)) {
            throw new Impossible(Must.CONSENSUS);
        }
    }

    /** How it is found out what the council wants. */
    public enum Method {
        /** Nobody present objects. */
        CONSENSUS,
        /** Votes are counted. */
        VOTE
    }

    /** The votes, or seats, of which a share is counted. */
    public enum Base {
        /** Votes for and against. */
        CAST,
        /** The seats with a vote that are present. */
        PRESENT,
        /** All seats with a vote, those that are vacant too. */
        VOTING
    }

    /** What becomes of as many votes for as against. */
    public enum Tie {
        REJECTED,
        /**
         * The vote of whoever presides decides, unless more than a simple majority is asked; of all
         * seats it must be the one that is missing.
         */
        CASTING_VOTE
    }

    /** What may be decided without a quorum. */
    public enum WithoutQuorum {
        NOTHING,
        /** Recommendations, but nothing binding. */
        RECOMMENDATIONS,
        ANYTHING
    }
}
