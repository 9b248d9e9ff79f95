package org.kenesh.query.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.Document;
import org.kenesh.document.Subject;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.task.TaskId;

/** What documents are asked for by: what they belong to. What is null is not asked for. */
record Belonging(
        @Nullable ActId act,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable MeetingId minutes,
        @Nullable DecisionId decision,
        @Nullable TaskId task) {

    /** Whether a document belongs to all that is asked for. */
    boolean matches(Document document) {
        return (act == null || belongs(document, new Subject.Act(act)))
                && ((meeting == null && item == null) || ofMeeting(document))
                && (minutes == null || belongs(document, new Subject.Minutes(minutes)))
                && (decision == null || belongs(document, new Subject.Decision(decision)))
                && (task == null || ofTask(document));
    }

    private static boolean belongs(Document document, Subject subject) {
        return document.attachedTo().contains(subject);
    }

    private boolean ofMeeting(Document document) {
        return document.attachedTo().stream()
                .anyMatch(subject ->
                        subject instanceof Subject.Meeting(var of, var at)
                                && (meeting == null || of.equals(meeting))
                                && (item == null || Objects.equals(at, item)));
    }

    private boolean ofTask(Document document) {
        return document.attachedTo().stream()
                .anyMatch(subject -> subject instanceof Subject.Task(var of, _) && of.equals(task));
    }
}
