package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentId;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.minutes.Minutes;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/**
 * What is on record about single tasks, meetings, submissions, written procedures, decisions and
 * documents, as known now. Only one thread at a time may use it.
 */
public final class Files {

    private final Map<Id, Kept> files;
    private final @Nullable Version judged;

    /** No file of anything. */
    public Files() {
        this(new HashMap<>(), null);
    }

    private Files(Map<Id, Kept> files, @Nullable Version judged) {
        this.files = files;
        this.judged = judged;
    }

    /** These files as they would be if at a position that were said of the event at another. */
    Files supposing(long position, Event said, long target) {
        var supposed = new HashMap<>(files);
        supposed.replaceAll(
                (_, file) -> file.holds(target) ? file.supposing(position, said, target) : file);
        return new Files(supposed, null);
    }

    /**
     * What these files held, as it reads now, when an event was recorded. What a decision says was
     * judged when it came to say so; a step of a meeting keeps its place among the others.
     */
    Files before(Version event) {
        return new Files(files, event);
    }

    /** Begins the file of a thing. */
    public void open(Id thing) {
        files.putIfAbsent(thing, new Kept());
    }

    /** Whether there is a file of a thing. */
    public boolean holds(Id thing) {
        return files.containsKey(thing);
    }

    /** Whether an event is in the file of a thing. */
    public boolean holds(Id thing, long position) {
        var file = files.get(thing);
        return file != null && file.holds(position);
    }

    /** The things in whose files the event at a position is. */
    Set<Id> holding(long position) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().holds(position))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Takes what was recorded about these things, as far as there are files of them. */
    public void take(Collection<? extends Id> things, Recorded recorded) {
        for (var thing : things) {
            var file = files.get(thing);
            if (file != null) {
                file.take(recorded);
            }
        }
    }

    /** What the event at a position says; empty when it is void or in no file. */
    Optional<Version> version(long position) {
        return files.values().stream()
                .flatMap(file -> file.versions().at(position, Institutions.NOW).stream())
                .findFirst();
    }

    /** What the event at a position says, or said before it became void; empty when in no file. */
    Optional<Version> said(long position) {
        return files.values().stream()
                .flatMap(file ->
                        file.versions().upTo(position, Institutions.NOW).reversed().stream())
                .findFirst();
    }

    /** All that is on record about a task. */
    TaskFile task(TaskId task) {
        return new TaskFile(about(task));
    }

    /** A meeting, as an event finds it; empty when it was not called by then. */
    public Optional<Meeting> meeting(MeetingId meeting, Effective event) {
        return Meeting.of(before(meeting, event), event.effectiveOn().latest());
    }

    /** The minutes of a meeting with all that is on record, of whatever day. */
    public Optional<Minutes> minutes(MeetingId meeting) {
        return Minutes.of(about(meeting), LocalDate.MAX);
    }

    /** The minutes of a meeting, as an event finds them; empty when there were none. */
    public Optional<Minutes> minutes(MeetingId meeting, Effective event) {
        return Minutes.of(before(meeting, event), event.effectiveOn().latest());
    }

    /** What an agency submitted, as an event finds it; empty when it was not there by then. */
    public Optional<Submission> submission(SubmissionId submission, Effective event) {
        var told = new ArrayList<>(before(submission, event));
        meetingsOf(submission).forEach(meeting -> told.addAll(before(meeting, event)));
        return Submission.of(told, event.effectiveOn().latest());
    }

    /** The meetings for which something was submitted, or on whose agendas it was put. */
    Set<MeetingId> meetingsOf(SubmissionId submission) {
        return Submission.meetings(about(submission));
    }

    /** A written procedure, as an event finds it; empty when it was not opened by then. */
    public Optional<WrittenProcedure> procedure(ProcedureId procedure, Effective event) {
        return WrittenProcedure.of(before(procedure, event), event.effectiveOn().latest());
    }

    /** A decision, as an event finds it; empty when it was not taken by then. */
    public Optional<Decision> decision(DecisionId decision, Effective event) {
        return Decision.of(decision, before(decision, event), event.effectiveOn().latest());
    }

    /** A document, as an event finds it; empty when it was not filed by then. */
    public Optional<Document> document(DocumentId document, Effective event) {
        return Document.of(before(document, event), event.effectiveOn().latest());
    }

    /** Whether anything of a kind was recorded about a thing and is not void, on whatever day. */
    public boolean tells(Id thing, Class<? extends Event> kind) {
        return about(thing).stream().anyMatch(version -> kind.isInstance(version.event()));
    }

    /** What was recorded about a thing of the steps before an event, or of its own. */
    private List<Version> before(Id thing, Effective event) {
        return Chronicle.before(about(thing), event, Version.OPEN);
    }

    /** The tasks that rest on a decision: those that it gave, and those that it kept or moved. */
    public Set<TaskId> tasksOf(DecisionId decision) {
        var tasks = new LinkedHashSet<TaskId>();
        for (var version : about(decision)) {
            if (version.event() instanceof TaskAssigned e
                    && decision.equals(Subjects.decision(e.basis()))) {
                tasks.add(e.task());
            }
            if (version.event() instanceof DecisionTaken e && decision.equals(e.decision())) {
                tasks.addAll(left(e));
            }
        }
        return tasks;
    }

    /** The open tasks of other decisions that a decision does not end with these. */
    private static List<TaskId> left(DecisionTaken e) {
        return e.disposals().stream()
                .filter(one -> one.what() != Disposal.What.CANCELLED)
                .map(Disposal::task)
                .toList();
    }

    /** What was recorded and is about a thing as it reads now, in the order of position. */
    List<Version> about(Id thing) {
        var file = files.get(thing);
        return file == null
                ? List.of()
                : file.versions()
                        .inForce()
                        .filter(version -> Subjects.of(version.event()).contains(thing))
                        .filter(this::wasThere)
                        .toList();
    }

    private boolean wasThere(Version version) {
        if (judged == null) {
            return true;
        }
        boolean decides = judged.event() instanceof DecisionTaken;
        return version.position() != judged.position()
                && version.position() < (decides ? judged.from() : judged.position());
    }
}
