package org.kenesh.command.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.Files;
import org.kenesh.command.slice.Subjects;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Id;

/**
 * Puts together the files of the things that a group of commands is about. What says something
 * about an earlier record is kept with that record.
 */
final class Reading {

    private final Targets targets;
    private final Files files = new Files();
    private final Map<Long, Set<Id>> owners = new HashMap<>();
    private final Set<Id> reading = new LinkedHashSet<>();
    private long end;

    Reading(Targets targets) {
        this.targets = targets;
    }

    Files files() {
        return files;
    }

    /** One more than the last position taken. */
    long end() {
        return end;
    }

    /** The things whose files must be read now for these commands; none when all are there. */
    Set<Id> open(Collection<Request> requests) {
        reading.clear();
        for (var request : requests) {
            var asked = request.asked();
            reading.addAll(Subjects.needed(asked));
            reading.addAll(subjects(asked));
            reading.addAll(content(asked));
            reading.addAll(Subjects.neededToo(asked, files));
        }
        reading.removeIf(files::holds);
        reading.forEach(files::open);
        return reading;
    }

    /** Takes what the ledger holds about the things that are read now. */
    void read(Recorded recorded) {
        end = Math.max(end, recorded.position() + 1);
        var about = new LinkedHashSet<>(note(recorded));
        about.retainAll(reading);
        files.take(about, recorded);
    }

    /** Takes what a command of the group adds. */
    void add(Recorded recorded) {
        end = recorded.position() + 1;
        files.take(note(recorded), recorded);
    }

    private Set<Id> note(Recorded recorded) {
        return owners.computeIfAbsent(recorded.position(), _ -> subjects(recorded.event()));
    }

    private static Set<Id> content(Event asked) {
        return asked instanceof EventCorrected e ? Subjects.needed(e.data()) : Set.of();
    }

    private Set<Id> subjects(@Nullable Event event) {
        return switch (event) {
            case EventCorrected e -> of(e.target());
            case EventRetracted e -> of(e.target());
            case null, default -> Subjects.of(event);
        };
    }

    private Set<Id> of(long position) {
        var known = owners.get(position);
        return known == null ? subjects(targets.event(position)) : known;
    }
}
