package org.kenesh.query.difference;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.SeatId;
import org.kenesh.query.difference.Difference.About;
import org.kenesh.query.difference.Difference.OfAgency;
import org.kenesh.query.difference.Difference.OfCouncil;
import org.kenesh.query.difference.Difference.OfFunction;
import org.kenesh.query.difference.Difference.OfSeat;
import org.kenesh.query.difference.Difference.OfTask;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.Link;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/**
 * Compares all answers from two views. A task or a seat can only be answered differently when its
 * own events are told differently, or anything is that moves agencies or functions; so most are
 * passed over when nothing moved in between.
 */
record Comparison(View before, View after) {

    /** The differences, by what they are about and then by id; all of them or those of one sort. */
    List<Difference> differences(@Nullable About about) {
        var found = new ArrayList<Difference>();
        if (about == null || about == About.AGENCY) {
            found.addAll(agencies());
        }
        if (about == null || about == About.FUNCTION) {
            found.addAll(functions());
        }
        if (about == null || about == About.COUNCIL) {
            found.addAll(councils());
        }
        if (about == null || about == About.SEAT || about == About.TASK) {
            boolean moved = anythingMoved();
            if (about != About.TASK) {
                found.addAll(seats(moved));
            }
            if (about != About.SEAT) {
                found.addAll(tasks(moved));
            }
        }
        return found;
    }

    private List<OfAgency> agencies() {
        return sorted(knowledge().agencies().ids())
                .map(id -> new OfAgency(id, before.agency(id), after.agency(id)))
                .filter(OfAgency::isOne)
                .toList();
    }

    private List<OfFunction> functions() {
        return sorted(knowledge().movements().things())
                .map(id -> new OfFunction(id, before.holders(id), after.holders(id)))
                .filter(found -> !Difference.same(found.before(), found.after()))
                .toList();
    }

    private List<OfCouncil> councils() {
        return sorted(knowledge().councils().ids())
                .map(id -> new OfCouncil(id, before.council(id), after.council(id)))
                .filter(found -> !found.changes().isEmpty())
                .toList();
    }

    private List<OfSeat> seats(boolean moved) {
        return sorted(knowledge().councils().seatIds())
                .filter(id -> moved || !before.aboutBoth(id).equals(after.aboutBoth(id)))
                .map(this::seat)
                .filter(found -> !found.changes().isEmpty())
                .toList();
    }

    private OfSeat seat(SeatId id) {
        return new OfSeat(
                id, before.existence(id), after.existence(id), before.seat(id), after.seat(id));
    }

    private List<OfTask> tasks(boolean moved) {
        var found = new ArrayList<OfTask>();
        for (var id : knowledge().tasks().things()) {
            boolean told = !before.about(id).equals(after.about(id));
            if (told || moved) {
                var was = before.responsible(id);
                var is = after.responsible(id);
                if (told || !Difference.same(was, is)) {
                    add(found, new OfTask(id, was, is, before.state(id), after.state(id)));
                }
            }
        }
        found.sort(comparing(OfTask::id, comparing(TaskId::value)));
        return found;
    }

    private static void add(Collection<OfTask> found, OfTask task) {
        if (!task.changes().isEmpty()) {
            found.add(task);
        }
    }

    private boolean anythingMoved() {
        return anyTold(knowledge().mentions().things(), before::mentioning, after::mentioning)
                || anyTold(knowledge().movements().things(), before::about, after::about)
                || anythingRanOut();
    }

    private static <T> boolean anyTold(
            Set<T> things, Function<T, Set<View.Told>> was, Function<T, Set<View.Told>> is) {
        return things.stream().anyMatch(thing -> !was.apply(thing).equals(is.apply(thing)));
    }

    private boolean anythingRanOut() {
        var temporary =
                Stream.concat(
                        knowledge().temporary(before.known()).stream(),
                        knowledge().temporary(after.known()).stream());
        return temporary.flatMap(version -> Link.of(version).stream()).anyMatch(this::ranOut);
    }

    private boolean ranOut(Link link) {
        return link.ranOut(before.on()) != link.ranOut(after.on());
    }

    private Knowledge knowledge() {
        return before.knowledge();
    }

    private static <I extends Id> Stream<I> sorted(Collection<I> ids) {
        return ids.stream().sorted(comparing(Id::value));
    }
}
