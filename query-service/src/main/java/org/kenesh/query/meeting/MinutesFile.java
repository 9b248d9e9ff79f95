package org.kenesh.query.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.Minutes;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.minutes.MinutesEvent.MinutesCirculated;
import org.kenesh.minutes.MinutesEvent.MinutesCommented;
import org.kenesh.minutes.MinutesEvent.MinutesSigned;
import org.kenesh.minutes.MinutesStatus;
import org.kenesh.minutes.MinutesVersion;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.Happening;

/**
 * All that is known of the minutes of a meeting.
 *
 * @param meeting the meeting
 * @param status how far they are
 * @param latest how they read on the day
 * @param versions how they read before, the first draft first, with the latest
 * @param circulated when and until when the seats were asked the last time
 * @param comments what seats remarked
 * @param approval how they were approved, and the hash of the version that was
 * @param signatures who signed them
 * @param history what happened, in the order of the steps, also after the day
 */
public record MinutesFile(
        MeetingId meeting,
        MinutesStatus status,
        MinutesVersion latest,
        List<MinutesVersion> versions,
        @Nullable MinutesCirculated circulated,
        List<MinutesCommented> comments,
        @Nullable MinutesApproved approval,
        List<MinutesSigned> signatures,
        List<Happening> history) {

    /** The minutes of a meeting; null when nothing was drafted by the day. */
    public static @Nullable MinutesFile of(Knowledge knowledge, MeetingId meeting, Asked asked) {
        var versions = knowledge.proceedings().minutes().of(meeting, asked.known());
        return Minutes.of(versions, asked.on())
                .map(minutes ->
                        new MinutesFile(
                                meeting,
                                minutes.status(),
                                minutes.latest(),
                                minutes.versions(),
                                minutes.circulated(),
                                minutes.comments(),
                                minutes.approval(),
                                minutes.signatures(),
                                Happening.of(versions)))
                .orElse(null);
    }

    static @Nullable MinutesStatus status(Knowledge knowledge, MeetingId meeting, Asked asked) {
        return Minutes.of(knowledge.proceedings().minutes().of(meeting, asked.known()), asked.on())
                .map(Minutes::status)
                .orElse(null);
    }
}
