package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.document.DocumentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingEvent.MeetingRescheduled;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.minutes.MinutesEvent.MinutesRectified;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/** A thing of the record that can be found by its words. */
sealed interface Findable
        permits FindableDecision,
                FindableTask,
                FindableItem,
                FindableMinutes,
                FindableSubmission,
                FindableProcedure,
                FindableDocument {

    /** What it is. */
    Kind kind();

    /** Its ids, with a slash between them. */
    String ids();

    /** All that ever said what its words are: events with a day. */
    List<Version> told(Knowledge knowledge);

    /** Its words by some of these, on a day; empty when it was not there. */
    Optional<Wording> words(List<Version> told, LocalDate on);

    /** What is said of it where it is found; it is there on that day. */
    Found found(Knowledge knowledge, Asked asked);

    /** By what it is known in the index. */
    default String key() {
        return kind() + "/" + ids();
    }

    /** The thing of a key. */
    static Findable of(String key) {
        var ids = key.split("/", -1);
        return switch (Kind.valueOf(ids[0])) {
            case DECISION -> new FindableDecision(new DecisionId(ids[1]));
            case TASK -> new FindableTask(new TaskId(ids[1]));
            case ITEM -> new FindableItem(new MeetingId(ids[1]), new ItemId(ids[2]));
            case MINUTES -> new FindableMinutes(new MeetingId(ids[1]));
            case SUBMISSION -> new FindableSubmission(new SubmissionId(ids[1]));
            case PROCEDURE -> new FindableProcedure(new ProcedureId(ids[1]));
            case DOCUMENT -> new FindableDocument(new DocumentId(ids[1]));
        };
    }

    /** Whose words a version of an event says. */
    static Set<Findable> saidBy(Version version, Knowledge knowledge) {
        return switch (version.event()) {
            case DecisionTaken e -> Set.of(new FindableDecision(e.decision()));
            case TaskAssigned e -> Set.of(new FindableTask(e.task()));
            case AgendaItemAdded e -> Set.of(new FindableItem(e.meeting(), e.item()));
            case MeetingConvened e -> of(e.meeting(), knowledge);
            case MeetingRescheduled e -> minutes(e.meeting(), knowledge);
            case MinutesDrafted e -> Set.of(new FindableMinutes(e.meeting()));
            case MinutesRectified e -> Set.of(new FindableMinutes(e.meeting()));
            case ItemSubmitted e -> Set.of(new FindableSubmission(e.submission()));
            case ItemResubmitted e -> Set.of(new FindableSubmission(e.submission()));
            case WrittenProcedureOpened e -> Set.of(new FindableProcedure(e.procedure()));
            case WithFile e -> Set.of(new FindableDocument(e.document()));
            default -> Set.of(); // says nothing that is looked for
        };
    }

    /** What is found by the number of a meeting. */
    private static Set<Findable> of(MeetingId meeting, Knowledge knowledge) {
        var found = new LinkedHashSet<Findable>();
        for (var version : knowledge.proceedings().meetings().ever(meeting)) {
            if (version.event() instanceof AgendaItemAdded e) {
                found.add(new FindableItem(meeting, e.item()));
            }
        }
        found.addAll(minutes(meeting, knowledge));
        return found;
    }

    private static Set<Findable> minutes(MeetingId meeting, Knowledge knowledge) {
        return knowledge.proceedings().minutes().ever(meeting).isEmpty()
                ? Set.of()
                : Set.of(new FindableMinutes(meeting));
    }

    /** Those that say one of these things. */
    static List<Version> saying(Stream<Version> versions, Class<?>... types) {
        return versions.filter(v -> Stream.of(types).anyMatch(type -> type.isInstance(v.event())))
                .toList();
    }
}
