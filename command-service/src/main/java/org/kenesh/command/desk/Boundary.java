package org.kenesh.command.desk;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskId;

/** Which events a decision has to know of, and that must not grow before it is written. */
final class Boundary {

    /** All that is not of a task: the acts, governments, agencies, functions and corrections. */
    static final EventCriteria INSTITUTIONS =
            EventCriteria.havingAnyTag()
                    .andBeingOneOfTypes(
                            EventTypes.all().stream()
                                    .filter(type -> !ofTask(type.event()))
                                    .map(EventType::type)
                                    .map(QualifiedName::new)
                                    .collect(Collectors.toSet()));

    private Boundary() {}

    /** All that is of one of these tasks, with the corrections. */
    static EventCriteria tasks(Collection<TaskId> tasks) {
        Stream<EventCriteria> each =
                tasks.stream().map(task -> EventCriteria.havingTags(Tag.of("task", task.value())));
        return EventCriteria.either(each.toList());
    }

    private static boolean ofTask(Class<? extends Event> event) {
        return TaskEvent.class.isAssignableFrom(event);
    }
}
