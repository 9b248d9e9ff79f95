package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kenesh.record.Version;
import org.kenesh.task.TaskId;

/**
 * From when to when each task may be under control, side by side in memory: what a question about
 * all tasks looks at first. A task that has an imprecise date, or was given or closed more than
 * once, is taken to run on from its first possible day.
 */
final class Spans {

    private final List<TaskId> tasks = new ArrayList<>();
    private final List<TaskFacts> facts = new ArrayList<>();
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private @Nullable Version[] endings = new Version[16];

    /** What is recorded of a task of which nothing is recorded so far. */
    TaskFacts add(TaskId task) {
        int place = tasks.size();
        if (place == starts.length) {
            starts = Arrays.copyOf(starts, 2 * place);
            ends = Arrays.copyOf(ends, 2 * place);
            endings = Arrays.copyOf(endings, 2 * place);
        }
        tasks.add(task);
        var nothing = new TaskFacts(place);
        facts.add(nothing);
        changed(nothing);
        return nothing;
    }

    /** Takes what is recorded of a task by now. */
    void changed(TaskFacts task) {
        starts[task.place()] = task.earliest();
        var ending = task.onlyClosing();
        ends[task.place()] = ending == null ? StepKey.NEVER : ending.key(Bound.LATE);
        endings[task.place()] = ending == null ? null : ending.version();
    }

    /** The tasks that may run at the end of a day, of which what is recorded is wanted. */
    List<TaskId> running(LocalDate on, long known, Predicate<TaskFacts> wanted) {
        long end = StepKey.endOf(on);
        return IntStream.range(0, tasks.size())
                .parallel()
                .filter(place -> mayRun(place, end, known) && wanted.test(facts.get(place)))
                .mapToObj(tasks::get)
                .toList();
    }

    /** Whether a task may run at the end of a day. */
    boolean mayRun(TaskFacts task, LocalDate on, long known) {
        return task != Index.NO_TASK && mayRun(task.place(), StepKey.endOf(on), known);
    }

    private boolean mayRun(int place, long before, long known) {
        if (starts[place] >= before) {
            return false;
        }
        var ending = endings[place];
        return ends[place] >= before || ending == null || !ending.knownAt(known);
    }
}
