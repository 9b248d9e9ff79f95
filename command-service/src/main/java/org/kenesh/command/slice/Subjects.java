package org.kenesh.command.slice;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
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
                if (e instanceof AgendaItemAdded added) {
                    add(ids, added.submission());
                }
            }
            case SubmissionEvent e -> ids.add(e.submission());
            case ProcedureEvent e -> ids.add(e.procedure());
            case MinutesEvent e -> ids.add(e.meeting());
            case DecisionTaken e -> {
                ids.add(e.decision());
                e.links().forEach(link -> add(ids, link.decision()));
                ids.add(place(e.origin()));
            }
            case DecisionEvent e -> ids.add(e.decision());
            case DocumentEvent e -> ids.add(e.document());
            case null, default -> {}
        }
        return ids;
    }

    /** The things whose files the decision on a command needs. */
    public static Set<Id> needed(Event asked) {
        var ids = of(asked);
        switch (asked) {
            case ItemSubmitted e -> add(ids, e.meeting());
            case MinutesApproved e -> add(ids, e.by());
            case DocumentFiled e -> e.attachedTo().forEach(subject -> add(ids, thing(subject)));
            case DocumentAttached e -> add(ids, thing(e.to()));
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
     * ends, those that a decision disposed of which is retracted, and the meetings that decide how
     * far a submission is.
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
            case EventRetracted e ->
                    files.version(e.target())
                            .map(Version::event)
                            .filter(DecisionTaken.class::isInstance)
                            .map(DecisionTaken.class::cast)
                            .ifPresent(
                                    taken -> taken.disposals().forEach(one -> ids.add(one.task())));
            case SubmissionEvent e -> ids.addAll(files.meetingsOf(e.submission()));
            case AgendaItemAdded e when e.submission() != null ->
                    ids.addAll(files.meetingsOf(e.submission()));
            default -> {} // says itself what it needs
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
