package org.kenesh.council;

import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * When enough seats are present.
 *
 * @param of the seats of which a share is counted
 * @param present how many of these must be present
 * @param presiding who must be among them
 * @param stateMembers how many seats of agencies and offices must be among them; 0 when none is
 *     asked
 */
public record QuorumRule(Base of, Threshold present, Presiding presiding, int stateMembers) {

    /** Refuses, with {@link IllegalArgumentException}, what is no number of seats. */
    public QuorumRule {
        if (stateMembers < 0) {
            throw new Impossible(Must.SEATS);
        }
    }

    /** The seats of which a share is counted. */
    public enum Base {
        /** All seats with a vote, those that are vacant too. */
        VOTING,
        /** The seats with a vote that are not vacant. */
        FILLED
    }

    /** Who must be there for the meeting to be led. */
    public enum Presiding {
        /** Nobody in particular. */
        ANYBODY,
        /** The chair, in person or by substitute. */
        CHAIR,
        /** The chair or a deputy. */
        CHAIR_OR_DEPUTY
    }
}
