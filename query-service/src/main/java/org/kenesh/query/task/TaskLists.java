package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.history.Knowledge;
import org.springframework.stereotype.Component;

/**
 * The lists that were asked for last. A list never changes, so one that is kept is never stale; and
 * since lists of one day are alike, a page of today costs what was recorded since the page before.
 */
@Component
public final class TaskLists {

    /** A list takes about 100 bytes for each task. */
    static final int KEPT = 4;

    private final Deque<TaskList> latest = new ArrayDeque<>(KEPT);

    /** The tasks of a day at a state of knowledge. */
    public TaskList of(Knowledge knowledge, LocalDate on, long known) {
        var nearest = nearest(on, known);
        if (nearest != null && nearest.known() == known) {
            keep(nearest);
            return nearest;
        }
        var list =
                nearest == null ? TaskList.of(knowledge, on, known) : nearest.at(knowledge, known);
        keep(list);
        return list;
    }

    private synchronized @Nullable TaskList nearest(LocalDate on, long known) {
        return latest.stream()
                .filter(list -> list.on().equals(on))
                .min(Comparator.comparingLong(list -> Math.abs(list.known() - known)))
                .orElse(null);
    }

    private synchronized void keep(TaskList list) {
        latest.removeIf(other -> other.on().equals(list.on()) && other.known() == list.known());
        latest.addFirst(list);
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }
}
