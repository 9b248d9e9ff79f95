package org.kenesh.command.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.Files;
import org.kenesh.command.slice.Subjects;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Id;

/**
 * Puts together the files of the things that a group of commands is about. What says something
 * about an earlier record is kept with that record, and both are kept with whatever either is
 * about: a correction may link an event to a thing that it had nothing to do with.
 */
final class Reading {

    private final Targets targets;
    private final Files files = new Files();
    private final Map<Long, Set<Id>> owners = new HashMap<>();
    private final Map<Long, Recorded> records = new TreeMap<>();
    private final Map<Long, Recorded> added = new HashMap<>();
    private final Set<Long> brought = new LinkedHashSet<>();
    private long end;

    /**
     * What must be read now.
     *
     * @param things the things whose files are read
     * @param positions the events of which all is read that was said about them
     */
    record Wanted(Set<Id> things, Set<Long> positions) {

        boolean nothing() {
            return things.isEmpty() && positions.isEmpty();
        }
    }

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

    /** What must be read now for these commands; nothing when all is there. */
    Wanted open(Collection<Request> requests) {
        var things = new LinkedHashSet<Id>();
        for (var request : requests) {
            var asked = request.asked();
            things.addAll(Subjects.needed(asked));
            things.addAll(spokenOf(asked));
            things.addAll(content(asked));
            things.addAll(Subjects.neededToo(asked, files));
        }
        things.removeIf(files::holds);
        things.forEach(files::open);
        var positions = Set.copyOf(brought);
        brought.clear();
        return new Wanted(things, positions);
    }

    /** What a record about an earlier one is about; a council, when it is to have never been. */
    private Set<Id> spokenOf(Event asked) {
        var about = subjects(asked);
        boolean ofCouncil =
                asked instanceof EventRetracted e
                        && targets.event(e.target()) instanceof CouncilEstablished;
        if (!ofCouncil) {
            about.removeIf(CouncilId.class::isInstance);
        }
        return about;
    }

    /** Takes what the ledger holds about what is read now. */
    void read(Recorded recorded) {
        end = Math.max(end, recorded.position() + 1);
        keep(recorded);
    }

    /** Takes what a command of the group adds. */
    void add(Recorded recorded) {
        end = recorded.position() + 1;
        added.put(recorded.position(), recorded);
        keep(recorded);
    }

    private void keep(Recorded recorded) {
        var about = note(recorded);
        var target = target(recorded.event());
        if (target != null) {
            records.put(recorded.position(), recorded);
            about.forEach(thing -> bring(thing, target));
        }
        files.take(about, recorded);
    }

    /** Keeps an event with a thing that it came to be about, with all that was said about it. */
    private void bring(Id thing, long position) {
        var event = files.holds(thing) && !files.holds(thing, position) ? at(position) : null;
        if (event == null) {
            return;
        }
        var target = target(event.event());
        if (target != null) {
            bring(thing, target);
        }
        keepWith(thing, event);
        brought.add(position);
        for (var record : List.copyOf(records.values())) {
            if (isAbout(record, position)) {
                keepWith(thing, record);
            }
        }
    }

    private void keepWith(Id thing, Recorded event) {
        note(event).add(thing);
        files.take(Set.of(thing), event);
    }

    private boolean isAbout(Recorded record, long position) {
        var target = target(record.event());
        while (target != null && target > position) {
            var between = at(target);
            target = between == null ? null : target(between.event());
        }
        return target != null && target == position;
    }

    private @Nullable Recorded at(long position) {
        var mine = added.get(position);
        var said = mine == null ? records.get(position) : mine;
        return said == null ? targets.recorded(position) : said;
    }

    private Set<Id> note(Recorded recorded) {
        var known = owners.get(recorded.position());
        if (known == null) {
            known = subjects(recorded.event());
            owners.put(recorded.position(), known);
        }
        return known;
    }

    private static Set<Id> content(Event asked) {
        return asked instanceof EventCorrected e ? Subjects.needed(e.data()) : Set.of();
    }

    private static @Nullable Long target(@Nullable Event event) {
        return switch (event) {
            case EventCorrected e -> e.target();
            case EventRetracted e -> e.target();
            case null, default -> null;
        };
    }

    private Set<Id> subjects(@Nullable Event event) {
        var about = new LinkedHashSet<>(Subjects.of(event));
        var target = target(event);
        if (target != null) {
            about.addAll(of(target));
        }
        if (event instanceof EventCorrected e) {
            about.addAll(subjects(e.data()));
        }
        return about;
    }

    private Set<Id> of(long position) {
        var known = owners.get(position);
        return known == null ? subjects(targets.event(position)) : known;
    }
}
