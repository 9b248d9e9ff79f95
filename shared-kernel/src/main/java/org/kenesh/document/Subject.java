package org.kenesh.document;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.decision.DecisionId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.task.TaskId;

/** What a document belongs to. */
public sealed interface Subject {

    /** A legal act. */
    record Act(ActId act) implements Subject {}

    /**
     * A meeting.
     *
     * @param item one item of its agenda; null when it is the whole meeting
     */
    record Meeting(MeetingId meeting, @Nullable ItemId item) implements Subject {}

    /**
     * The minutes of a meeting.
     *
     * @param minutes the meeting
     */
    record Minutes(MeetingId minutes) implements Subject {}

    /** A decision. */
    record Decision(DecisionId decision) implements Subject {}

    /**
     * A task.
     *
     * @param report the position of a report on it; null when it is the task itself
     */
    record Task(TaskId task, @Nullable Long report) implements Subject {}
}
