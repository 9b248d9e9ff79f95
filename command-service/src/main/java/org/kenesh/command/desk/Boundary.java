package org.kenesh.command.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentId;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Tags;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/** Which events a decision has to know of, and that must not grow before it is written. */
final class Boundary {

    /**
     * All that is not of business: acts, governments, agencies, functions, councils and
     * corrections; and the decisions, for their numbers.
     */
    static final EventCriteria INSTITUTIONS =
            EventCriteria.havingAnyTag()
                    .andBeingOneOfTypes(
                            EventTypes.all().stream()
                                    .filter(type -> isOfInstitutions(type.event()))
                                    .map(EventType::type)
                                    .map(QualifiedName::new)
                                    .collect(Collectors.toSet()));

    private Boundary() {}

    /** All that is of one of these things, with the corrections, or says something of these. */
    static EventCriteria files(Reading.Wanted wanted) {
        Stream<EventCriteria> each =
                Stream.concat(
                                wanted.things().stream()
                                        .map(thing -> Tag.of(key(thing), thing.value())),
                                wanted.positions().stream().map(Boundary::about))
                        .map(EventCriteria::havingTags);
        return EventCriteria.either(each.toList());
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

    private static boolean isOfInstitutions(Class<? extends Event> event) {
        return !Business.class.isAssignableFrom(event) || event == DecisionTaken.class;
    }
}
