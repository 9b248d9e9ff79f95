package org.kenesh.command.desk;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentId;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Tags;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/** Which events a decision has to know of, and that must not grow before it is written. */
final class Boundary {

    /**
     * All that is not of business: acts, governments, agencies, functions, councils and
     * corrections; and the decisions, for their numbers.
     */
    static final EventCriteria INSTITUTIONS =
            EventCriteria.havingAnyTag().andBeingOneOfTypes(names(Boundary::isOfInstitutions));

    /** What a council does begins with these, and is corrected by the others. */
    private static final Set<QualifiedName> OF_COUNCIL =
            names(
                    Set.of(
                                    MeetingConvened.class,
                                    ItemSubmitted.class,
                                    WrittenProcedureOpened.class,
                                    DecisionTaken.class,
                                    EventCorrected.class,
                                    EventRetracted.class)
                            ::contains);

    private Boundary() {}

    /** All that is of one of these things, with the corrections, or says something of these. */
    static EventCriteria files(Reading.Wanted wanted) {
        var each =
                Stream.concat(
                        wanted.things().stream().map(Boundary::file),
                        wanted.positions().stream()
                                .map(position -> EventCriteria.havingTags(about(position))));
        return EventCriteria.either(each.toList());
    }

    private static EventCriteria file(Id thing) {
        return thing instanceof CouncilId council
                ? EventCriteria.havingTags(Tag.of("council", council.value()))
                        .andBeingOneOfTypes(OF_COUNCIL)
                : EventCriteria.havingTags(Tag.of(key(thing), thing.value()));
    }

    private static Tag about(long position) {
        var tag = Tags.target(position);
        return Tag.of(tag.key(), tag.value());
    }

    private static String key(Id thing) {
        return switch (thing) {
            case TaskId _ -> "task";
            case MeetingId _ -> "meeting";
            case SubmissionId _ -> "submission";
            case ProcedureId _ -> "procedure";
            case DecisionId _ -> "decision";
            case DocumentId _ -> "document";
            default -> throw new IllegalArgumentException("no files are kept of " + thing);
        };
    }

    private static Set<QualifiedName> names(Predicate<Class<? extends Event>> which) {
        return EventTypes.all().stream()
                .filter(type -> which.test(type.event()))
                .map(EventType::type)
                .map(QualifiedName::new)
                .collect(Collectors.toSet());
    }

    private static boolean isOfInstitutions(Class<? extends Event> event) {
        return !Business.class.isAssignableFrom(event) || event == DecisionTaken.class;
    }
}
