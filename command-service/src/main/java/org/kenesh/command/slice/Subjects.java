package org.kenesh.command.slice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Origin;
import org.kenesh.document.DocumentEvent;
import org.kenesh.document.DocumentEvent.DocumentAttached;
import org.kenesh.document.DocumentEvent.DocumentFiled;
import org.kenesh.document.Subject;
import org.kenesh.event.Event;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.text.Id;

/** What events of business are about: the things in whose {@link Files} they are kept. */
public final class Subjects {

    private Subjects() {}

    /** The things in whose files an event is kept; none when it is of the institutions. */
    public static Set<Id> of(@Nullable Event event) {
        var ids = new LinkedHashSet<Id>();
        switch (event) {
            case TaskEvent e -> {
                ids.add(e.task());
                if (e instanceof TaskAssigned assigned) {
                    add(ids, decision(assigned.basis()));
                }
            }
            case MeetingEvent e -> {
                ids.add(e.meeting());
                switch (e) {
                    case MeetingConvened convened -> ids.add(convened.council());
                    case AgendaItemAdded added -> add(ids, added.submission());
                    default -> {} // names nothing else
                }
            }
            case SubmissionEvent e -> {
                ids.add(e.submission());
                if (e instanceof ItemSubmitted submitted) {
                    ids.add(submitted.council());
                }
            }
            case ProcedureEvent e -> {
                ids.add(e.procedure());
                if (e instanceof WrittenProcedureOpened opened) {
                    ids.add(opened.council());
                }
            }
            case CouncilEstablished e -> ids.add(e.council());
            case MinutesEvent e -> ids.add(e.meeting());
            case DecisionTaken e -> {
                ids.add(e.decision());
                e.links().forEach(link -> add(ids, link.decision()));
                ids.add(place(e.origin()));
                ids.add(e.council());
            }
            case DecisionEvent e -> ids.add(e.decision());
            case DocumentEvent e -> {
                ids.add(e.document());
                switch (e) {
                    case DocumentFiled filed ->
                            filed.attachedTo().forEach(subject -> add(ids, thing(subject)));
                    case DocumentAttached attached -> add(ids, thing(attached.to()));
                    default -> {} // names nothing else
                }
            }
            case null, default -> {}
        }
        return ids;
    }

    /** What an event of business is about first of all. */
    static Id first(Event event) {
        return of(event).iterator().next();
    }

    /**
     * The things whose files the decision on a command needs. That of a council, which begins all
     * that it does, is not among them.
     */
    public static Set<Id> needed(Event asked) {
        var ids = of(asked);
        ids.removeIf(CouncilId.class::isInstance);
        switch (asked) {
            case ItemSubmitted e -> add(ids, e.meeting());
            case MinutesApproved e -> add(ids, e.by());
            case DecisionTaken e -> {
                e.tasks().forEach(given -> ids.add(given.task()));
                e.disposals().forEach(disposal -> ids.add(disposal.task()));
            }
            default -> {}
        }
        return ids;
    }

    /**
     * What else a command needs, known once these files were read: the tasks of decisions that it
     * ends, the meetings that decide how far a submission is, and all that is needed to judge anew
     * what may rest on an event of which something is said.
     */
    public static Set<Id> neededToo(Event asked, Files files) {
        var ids = new LinkedHashSet<Id>();
        switch (asked) {
            case DecisionTaken e -> {
                for (var link : e.links()) {
                    if (link.kind().ends() && link.decision() != null) {
                        ids.addAll(files.tasksOf(link.decision()));
                    }
                }
            }
            case EventRetracted e -> ids.addAll(around(e.target(), files));
            case EventCorrected e -> ids.addAll(around(e.target(), files));
            case SubmissionEvent e -> ids.addAll(files.meetingsOf(e.submission()));
            case AgendaItemAdded e when e.submission() != null ->
                    ids.addAll(files.meetingsOf(e.submission()));
            default -> {} // says itself what it needs
        }
        return ids;
    }

    /** What an event is about that is spoken of, and what the others need that are about that. */
    static Set<Id> around(long target, Files files) {
        var ids = new LinkedHashSet<>(files.holding(target));
        ids.removeIf(CouncilId.class::isInstance);
        for (var thing : List.copyOf(ids)) {
            for (var version : files.about(thing)) {
                ids.addAll(needed(version.event()));
                ids.addAll(neededToo(version.event(), files));
            }
        }
        return ids;
    }

    /** The thing whose file tells of it; null when it is of the institutions. */
    private static @Nullable Id thing(Subject subject) {
        return switch (subject) {
            case Subject.Act _ -> null;
            case Subject.Meeting(var meeting, _) -> meeting;
            case Subject.Minutes(var meeting) -> meeting;
            case Subject.Decision(var decision) -> decision;
            case Subject.Task(var task, _) -> task;
        };
    }

    private static Id place(Origin origin) {
        return switch (origin) {
            case Origin.Item(var meeting, _) -> meeting;
            case Origin.Procedure(var procedure) -> procedure;
        };
    }

    /** The decision that a task rests on, when it is named by its id and not by other words. */
    static @Nullable DecisionId decision(@Nullable Basis basis) {
        return basis instanceof Basis.Decision(var words) && Id.isId(words)
                ? new DecisionId(words)
                : null;
    }

    private static void add(Set<Id> ids, @Nullable Id id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
