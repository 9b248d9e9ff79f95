package org.kenesh.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Origin;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentEvent;
import org.kenesh.document.DocumentId;
import org.kenesh.event.Event;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.kenesh.meeting.MeetingEvent.MeetingCancelled;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingLine;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/**
 * What councils did: the events of each meeting, written procedure, submission, decision and
 * document. One thread writes; many may read while nobody writes.
 */
public final class Proceedings {

    private final Listing<MeetingId, MeetingLine> meetings =
            new Listing<>((_, versions, on) -> MeetingLine.of(versions, on));
    private final Chronicle<MeetingId> minutes = new Chronicle<>(Chronicle.STEPS);
    private final Listing<ProcedureId, WrittenProcedure> procedures =
            new Listing<>((_, versions, on) -> WrittenProcedure.of(versions, on).orElse(null));
    private final Chronicle<SubmissionId> submissions = new Chronicle<>(Chronicle.STEPS);
    private final Listing<DecisionId, Decision> decisions =
            new Listing<>((id, versions, on) -> Decision.of(id, versions, on).orElse(null));
    private final Listing<DocumentId, Document> documents =
            new Listing<>((_, versions, on) -> Document.of(versions, on).orElse(null));
    private final Chronicle<MeetingId> offAgendas = new Chronicle<>(Chronicle.STEPS);
    private final Map<CouncilId, Set<Id>> byCouncil = new HashMap<>();
    private final Map<Id, Set<DecisionId>> decidedIn = new HashMap<>();
    private final Map<DecisionId, Set<TaskId>> tasks = new HashMap<>();
    private final Map<CouncilId, Set<TaskId>> tasksUnder = new HashMap<>();

    /**
     * Takes a version of an event when it opens, and again when it closes; versions of other
     * families are passed over.
     */
    void apply(Version version) {
        switch (version.event()) {
            case MeetingEvent e -> meeting(version, e);
            case MinutesEvent e -> add(minutes, e.meeting(), version);
            case ProcedureEvent e -> {
                procedures.take(e.procedure(), version);
                if (e instanceof WrittenProcedureOpened opened) {
                    of(opened.council(), opened.procedure());
                }
            }
            case SubmissionEvent e -> {
                add(submissions, e.submission(), version);
                if (e instanceof ItemSubmitted submitted) {
                    of(submitted.council(), submitted.submission());
                }
            }
            case DecisionEvent e -> decision(version, e);
            case DocumentEvent e -> documents.take(e.document(), version);
            case TaskAssigned e -> task(e);
            case Event _ -> {} // nothing that a council did
        }
    }

    /** That a version closes is seen from the version itself. */
    private static <K> void add(Chronicle<K> events, K thing, Version version) {
        if (version.to() == Version.OPEN) {
            events.add(thing, version);
        }
    }

    private void meeting(Version version, MeetingEvent event) {
        meetings.take(event.meeting(), version);
        switch (event) {
            case MeetingConvened e -> of(e.council(), e.meeting());
            case AgendaItemAdded e -> {
                if (e.submission() != null) {
                    add(submissions, e.submission(), version);
                }
            }
            case AgendaItemWithdrawn e -> add(offAgendas, e.meeting(), version);
            case MeetingCancelled e -> add(offAgendas, e.meeting(), version);
            default -> {} // told by the meeting alone
        }
    }

    private void decision(Version version, DecisionEvent event) {
        decisions.take(event.decision(), version);
        if (event instanceof DecisionTaken taken) {
            of(taken.council(), taken.decision());
            for (var link : taken.links()) {
                if (link.decision() != null) {
                    decisions.take(link.decision(), version);
                }
            }
            decidedIn
                    .computeIfAbsent(place(taken.origin()), _ -> new LinkedHashSet<>())
                    .add(taken.decision());
        }
    }

    private void task(TaskAssigned assigned) {
        if (assigned.council() != null) {
            tasksUnder
                    .computeIfAbsent(assigned.council(), _ -> new LinkedHashSet<>())
                    .add(assigned.task());
        }
        if (assigned.basis() instanceof Basis.Decision(var words) && Id.isId(words)) {
            tasks.computeIfAbsent(new DecisionId(words), _ -> new LinkedHashSet<>())
                    .add(assigned.task());
        }
    }

    private void of(CouncilId council, Id thing) {
        byCouncil.computeIfAbsent(council, _ -> new LinkedHashSet<>()).add(thing);
    }

    private static Id place(Origin origin) {
        return switch (origin) {
            case Origin.Item(var meeting, _) -> meeting;
            case Origin.Procedure(var procedure) -> procedure;
        };
    }

    /** The events of each meeting. */
    public Listing<MeetingId, MeetingLine> meetings() {
        return meetings;
    }

    /** The events of the minutes of each meeting. */
    public Chronicle<MeetingId> minutes() {
        return minutes;
    }

    /** The events of each written procedure. */
    public Listing<ProcedureId, WrittenProcedure> procedures() {
        return procedures;
    }

    /** The events of each submission, with the item that it became. */
    public Chronicle<SubmissionId> submissions() {
        return submissions;
    }

    /**
     * A submission as it is on a day, also by what took items off the agendas that it was on; empty
     * when it was not submitted by then.
     */
    public Optional<Submission> submission(SubmissionId submission, LocalDate on, long known) {
        return Submission.of(told(submission, known), on);
    }

    /** What happened to a submission, also on agendas, in the order of the steps. */
    public List<Version> course(SubmissionId submission, long known) {
        return Submission.course(submission, told(submission, known));
    }

    private List<Version> told(SubmissionId submission, long known) {
        var told = new ArrayList<>(submissions.of(submission, known));
        for (var meeting : Submission.meetings(told)) {
            var off = offAgendas.of(meeting, known);
            if (!off.isEmpty()) {
                told.addAll(off);
                decidedIn(meeting).forEach(decision -> told.addAll(decisions.of(decision, known)));
            }
        }
        return told;
    }

    /** The events of each decision, and the decisions that link to it. */
    public Listing<DecisionId, Decision> decisions() {
        return decisions;
    }

    /** The events of each document. */
    public Listing<DocumentId, Document> documents() {
        return documents;
    }

    /** What a council ever held, took or was submitted: ids of that type, the first one first. */
    public <T extends Id> Collection<T> of(CouncilId council, Class<T> type) {
        return byCouncil.getOrDefault(council, Set.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The decisions ever taken in a meeting or a written procedure, the first one first. */
    public Collection<DecisionId> decidedIn(Id place) {
        return decidedIn.getOrDefault(place, Set.of());
    }

    /** The tasks ever said to be controlled for a council, the first one first. */
    public Collection<TaskId> tasksUnder(CouncilId council) {
        return tasksUnder.getOrDefault(council, Set.of());
    }

    /** The tasks ever given by a decision, the first one first. */
    public Collection<TaskId> tasksOf(DecisionId decision) {
        return tasks.getOrDefault(decision, Set.of());
    }
}
