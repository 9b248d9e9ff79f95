package org.kenesh.standalone.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Authority;
import org.kenesh.council.CouncilId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.text.Text;

/** A council that meets, with what its next meetings refer to. */
final class Chamber {

    /** So many decisions are remembered: later ones refer to them. */
    private static final int REMEMBERED = 40;

    final CouncilId id;
    final Text names;
    final Authority authority;
    final boolean votes;
    private final Deque<Resolution> resolutions = new ArrayDeque<>();
    int seats;
    int meetings;
    boolean dissolved;

    /** The meeting whose minutes the next meeting is to approve; null when there is none. */
    @Nullable MeetingId unapproved;

    /**
     * @param votes whether votes are counted; otherwise it decides by consensus
     */
    Chamber(CouncilId id, Text names, Authority authority, boolean votes) {
        this.id = id;
        this.names = names;
        this.authority = authority;
        this.votes = votes;
    }

    /** A decision is in force. */
    void remember(Resolution resolution) {
        resolutions.addLast(resolution);
        if (resolutions.size() > REMEMBERED) {
            resolutions.removeFirst();
        }
    }

    /** The oldest decision that is remembered and in force, which is forgotten now; or null. */
    @Nullable Resolution recall() {
        var oldest = resolutions.pollFirst();
        while (oldest != null && oldest.over) {
            oldest = resolutions.pollFirst();
        }
        return oldest;
    }
}
