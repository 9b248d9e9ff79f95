package org.kenesh.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;
import org.kenesh.agency.succession.Succession;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/**
 * What it costs to ask who is responsible: for one task of a register of decades, for 100,000 tasks
 * on one day, and for one task when ever more has happened elsewhere.
 *
 * <p>Arguments: a folder that {@code benchmarks/swiss/convert.py} wrote, or none for a generated
 * register of the same shape. With the folder the answers are compared to where the Swiss register
 * leads.
 */
public final class SuccessionBenchmark {

    private static final int ROUNDS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Versions versions = new Versions();
    private final Succession succession = new Succession();
    private long known;

    private SuccessionBenchmark() {}

    static void main(String[] arguments) throws Exception {
        var register =
                arguments.length == 0
                        ? UnitRegister.generated("u", 1, 1)
                        : UnitRegister.swiss(Path.of(arguments[0]));
        System.out.println("register: " + register);
        var benchmark = new SuccessionBenchmark();
        benchmark.record(register.events());
        var tasks = register.tasks("t", 100_000);
        benchmark.record(tasks);
        if (arguments.length > 0) {
            benchmark.compare(register, Path.of(arguments[0]).resolve("expected.csv"));
        }
        benchmark.oneTask("warming up", tasks);
        benchmark.oneTask("one task", tasks);
        benchmark.oneDay(tasks);
        for (int others : new int[] {10_000, 100_000, 1_000_000}) {
            var grown = new SuccessionBenchmark();
            grown.record(register.events());
            var own = tasks.subList(0, 3_095);
            grown.record(own);
            grown.history(others);
            grown.oneTask("%,d events of others".formatted(others), own);
        }
    }

    private void record(List<? extends Event> events) {
        for (var event : events) {
            succession.apply(
                    versions.apply(new Recorded(known++, Instant.EPOCH, null, null, event)));
        }
    }

    /** What happens elsewhere: half of it to agencies, half of it tasks. */
    private void history(int count) {
        double size = count / 2.0 / 5_781;
        var elsewhere = UnitRegister.generated("x", size, 2);
        var tasks = elsewhere.tasks("y", count - elsewhere.events().size());
        long before = memory();
        long start = System.nanoTime();
        record(elsewhere.events());
        record(tasks);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "indexed: %,d events, %,.0f events/s, %,d bytes each%n",
                count, count / seconds, (memory() - before) / count);
    }

    private void oneTask(String name, List<TaskAssigned> tasks) {
        var random = new Random(7);
        var times = new long[ROUNDS];
        int steps = 0;
        long days = UnitRegister.LAST_DAY.toEpochDay() - UnitRegister.FIRST_DAY.toEpochDay();
        for (int round = 0; round < ROUNDS; round++) {
            var task = tasks.get(random.nextInt(tasks.size())).task();
            var on = UnitRegister.FIRST_DAY.plusDays(random.nextLong(days));
            long start = System.nanoTime();
            var answer = succession.responsible(task, on, known);
            times[round] = System.nanoTime() - start;
            steps += answer.chain().size();
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.1f, p99 %.1f, p99.9 %.1f µs an answer, %.1f steps in its chain%n",
                name,
                times[ROUNDS / 2] / 1e3,
                times[ROUNDS / 100 * 99] / 1e3,
                times[ROUNDS / 1000 * 999] / 1e3,
                (double) steps / ROUNDS);
    }

    private void oneDay(List<TaskAssigned> tasks) {
        for (int round = 0; round < 5; round++) {
            var statuses = new EnumMap<Status, Integer>(Status.class);
            long processor = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            for (var task : tasks) {
                var answer = succession.responsible(task.task(), UnitRegister.LAST_DAY, known);
                statuses.merge(answer.status(), 1, Integer::sum);
            }
            System.out.printf(
                    "one day: %,d tasks in %.3f s, %.3f s of processor time, %s%n",
                    tasks.size(),
                    (System.nanoTime() - start) / 1e9,
                    (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
                    statuses);
        }
    }

    /** Every unit of 1960 leads where the register does, and to several where it does. */
    private void compare(UnitRegister register, Path expected) throws IOException {
        var wrong = new ArrayList<String>();
        var lines = Files.readAllLines(expected);
        int several = 0;
        for (int unit = 0; unit < register.units().size(); unit++) {
            var row = lines.get(unit + 1).split("[, ]", -1);
            var leadsTo = new TreeSet<>(Arrays.asList(row).subList(1, row.length));
            several += leadsTo.size() > 1 ? 1 : 0;
            var task = new TaskId("t" + unit);
            var answer = succession.responsible(task, UnitRegister.LAST_DAY, known);
            var found = new TreeSet<>(answer.possible().stream().map(AgencyId::value).toList());
            var status = leadsTo.size() == 1 ? Status.RESOLVED : Status.AMBIGUOUS;
            if (answer.status() != status || !found.equals(leadsTo)) {
                wrong.add(row[0] + " " + answer.status() + " " + found + ", not " + leadsTo);
            }
        }
        System.out.printf(
                "compared: %,d units, %d of them led to several, wrong: %s%n",
                register.units().size(), several, wrong);
    }

    private static long memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
