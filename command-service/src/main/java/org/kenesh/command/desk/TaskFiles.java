package org.kenesh.command.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.decision.TaskFile;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskId;

/** The files of the tasks that a group of commands is about. */
final class TaskFiles {

    private final Targets targets;
    private final Map<TaskId, TaskFile> files = new HashMap<>();
    private final Map<Long, TaskId> owners = new HashMap<>();
    private long end;

    TaskFiles(Targets targets) {
        this.targets = targets;
    }

    /** The tasks whose files these commands need. */
    Set<TaskId> needed(Collection<Request> requests) {
        var tasks = new LinkedHashSet<TaskId>();
        for (var request : requests) {
            var task = targets.task(request.asked());
            if (task != null) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    /** TaskFiles an event, if it is of a task or a record about an event of one. */
    void take(Recorded recorded) {
        end = recorded.position() + 1;
        var task = owner(recorded.event());
        if (task != null) {
            owners.put(recorded.position(), task);
            files.computeIfAbsent(task, _ -> new TaskFile()).apply(recorded);
        }
    }

    /** One more than the last position taken. */
    long end() {
        return end;
    }

    /** The file of the task that an event is of; an empty one when it is of none. */
    TaskFile of(Event event) {
        var task = owner(event);
        var file = task == null ? null : files.get(task);
        return file == null ? new TaskFile() : file;
    }

    private @Nullable TaskId owner(@Nullable Event event) {
        return switch (event) {
            case TaskEvent e -> e.task();
            case EventCorrected e -> owner(e.target());
            case EventRetracted e -> owner(e.target());
            case null, default -> null;
        };
    }

    private @Nullable TaskId owner(long position) {
        var known = owners.get(position);
        return known == null ? targets.task(targets.event(position)) : known;
    }
}
