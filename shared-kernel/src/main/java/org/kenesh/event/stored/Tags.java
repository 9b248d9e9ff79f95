package org.kenesh.event.stored;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.LegalActEvent;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.council.CouncilEvent;
import org.kenesh.council.SeatOwner;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.Origin;
import org.kenesh.document.DocumentEvent;
import org.kenesh.document.Subject;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.government.GovernmentEvent;
import org.kenesh.ledger.Tag;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.record.RecordEvent;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.text.Id;

/** The tags of events: the ids of what they are about, by which they are found and guarded. */
public final class Tags {

    private final SortedSet<Tag> tags = new TreeSet<>();

    private Tags() {}

    /**
     * The tags of an event. A correction or retraction has those of its target too: see {@link
     * #target}.
     */
    public static SortedSet<Tag> of(Event event) {
        var tags = new Tags();
        switch (event) {
            case LegalActEvent e -> tags.add("act", e.act());
            case GovernmentEvent e -> tags.government(e);
            case AgencyEvent e -> tags.agency(e);
            case FunctionEvent e -> tags.function(e);
            case CouncilEvent e -> tags.council(e);
            case MeetingEvent e -> tags.meeting(e);
            case SubmissionEvent e -> tags.submission(e);
            case ProcedureEvent e -> tags.procedure(e);
            case MinutesEvent e -> tags.add("meeting", e.meeting());
            case DecisionEvent e -> tags.decision(e);
            case DocumentEvent e -> tags.document(e);
            case TaskEvent e -> tags.task(e);
            case RecordEvent e -> tags.record(e);
            default -> throw new IllegalArgumentException("no tags for " + event.getClass());
        }
        return tags.tags;
    }

    /** The tag of what is said about the event at that position. */
    public static Tag target(long position) {
        return new Tag("target", Long.toString(position));
    }

    /** The tag of all that is about a task. */
    public static Tag of(org.kenesh.task.TaskId task) {
        return new Tag("task", task.value());
    }

    private void government(GovernmentEvent event) {
        switch (event) {
            case GovernmentEvent.GovernmentFormed e -> add("government", e.government());
            case GovernmentEvent.GovernmentEnded e -> add("government", e.government());
            case GovernmentEvent.StructureDecreed e -> {
                add("government", e.government());
                add("act", e.act());
            }
        }
    }

    private void agency(AgencyEvent event) {
        add("act", event.act());
        switch (event) {
            case AgencyEstablished e -> add("agency", e.agency());
            case AgencyRenamed e -> add("agency", e.agency());
            case AgencyReclassified e -> add("agency", e.agency());
            case AgencySubordinated e -> add("agency", e.agency());
            case AgencyAbolished e -> add("agency", e.agency());
            case ReorganizationEnacted e ->
                    e.participants().forEach(p -> add("agency", p.agency()));
            case SuccessionDeclared e -> {
                add("agency", e.from());
                add("agency", e.to());
            }
        }
    }

    private void function(FunctionEvent event) {
        add("act", event.act());
        switch (event) {
            case FunctionDefined e -> add("function", e.function());
            case FunctionDivided e -> {
                add("function", e.function());
                addAll("function", e.into());
            }
            case FunctionsJoined e -> {
                addAll("function", e.functions());
                add("function", e.into());
            }
            case FunctionAssigned e -> {
                add("function", e.function());
                add("agency", e.to());
            }
            case FunctionTransferred e -> {
                add("function", e.function());
                add("agency", e.from());
                add("agency", e.to());
            }
            case FunctionWithdrawn e -> {
                add("function", e.function());
                add("agency", e.from());
            }
        }
    }

    private void council(CouncilEvent event) {
        add("act", event.act());
        switch (event) {
            case CouncilEvent.OfCouncil e -> add("council", e.council());
            case CouncilEvent.OfSeat e -> add("seat", e.seat());
        }
        if (event instanceof CouncilEvent.SeatCreated e) {
            add("council", e.council());
            add("agency", e.owner() instanceof SeatOwner.Agency(var agency) ? agency : null);
        }
    }

    private void meeting(MeetingEvent event) {
        add("meeting", event.meeting());
        switch (event) {
            case MeetingEvent.MeetingConvened e -> add("council", e.council());
            case MeetingEvent.AgendaItemAdded e -> add("submission", e.submission());
            default -> {} // found by the meeting alone
        }
    }

    private void submission(SubmissionEvent event) {
        add("submission", event.submission());
        if (event instanceof SubmissionEvent.ItemSubmitted e) {
            add("council", e.council());
            add("agency", e.agency());
        }
    }

    private void procedure(ProcedureEvent event) {
        add("procedure", event.procedure());
        if (event instanceof ProcedureEvent.WrittenProcedureOpened e) {
            add("council", e.council());
        }
    }

    private void decision(DecisionEvent event) {
        add("decision", event.decision());
        if (event instanceof DecisionEvent.DecisionTaken e) {
            add("council", e.council());
            switch (e.origin()) {
                case Origin.Item(var meeting, _) -> add("meeting", meeting);
                case Origin.Procedure(var procedure) -> add("procedure", procedure);
            }
            e.links().forEach(link -> add("decision", link.decision()));
            e.links().forEach(link -> add("act", link.act()));
        }
    }

    private void document(DocumentEvent event) {
        add("document", event.document());
        switch (event) {
            case DocumentEvent.DocumentFiled e -> e.attachedTo().forEach(this::subject);
            case DocumentEvent.DocumentAttached e -> subject(e.to());
            case DocumentEvent.DocumentDetached e -> subject(e.from());
            default -> {} // found by the document alone
        }
    }

    private void subject(Subject subject) {
        switch (subject) {
            case Subject.Act(var act) -> add("act", act);
            case Subject.Meeting(var meeting, _) -> add("meeting", meeting);
            case Subject.Minutes(var meeting) -> add("meeting", meeting);
            case Subject.Decision(var decision) -> add("decision", decision);
            case Subject.Task(var task, _) -> add("task", task);
        }
    }

    private void task(TaskEvent event) {
        add("task", event.task());
        if (event instanceof TaskAssigned assigned) {
            add("council", assigned.council());
            if (assigned.basis() instanceof Basis.Decision(var decision)) {
                tags.add(new Tag("decision", decision));
            }
        }
    }

    private void record(RecordEvent event) {
        switch (event) {
            case RecordEvent.EventCorrected e -> {
                tags.add(target(e.target()));
                tags.addAll(of(e.data()));
            }
            case RecordEvent.EventRetracted e -> tags.add(target(e.target()));
            case RecordEvent.SourceConflictNoted e ->
                    e.positions().forEach(p -> tags.add(target(p)));
        }
    }

    private void add(String key, @Nullable Id id) {
        if (id != null) {
            tags.add(new Tag(key, id.value()));
        }
    }

    private void addAll(String key, Collection<? extends Id> ids) {
        ids.forEach(id -> add(key, id));
    }
}
