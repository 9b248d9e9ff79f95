package org.kenesh.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.Transaction;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.QueryApplication;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskState;

/**
 * How fast the history of a council is built from its ledger with every hash checked, how much heap
 * it takes, and how fast it answers.
 *
 * <p>Arguments: the folder to write in, the number of events, rounds; the first one is cold, the
 * later ones also answer.
 */
public final class HistoryBenchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 8);

    private HistoryBenchmark() {}

    static void main(String[] arguments) throws Exception {
        long events = Long.parseLong(arguments[1]);
        var store = new SqliteStore(Path.of(arguments[0]).resolve("council-" + events + ".db"));
        if (!Files.exists(store.file())) {
            Files.createDirectories(store.file().getParent());
            fill(store, events);
        }
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            try (var ledger = Ledger.follow(store, LedgerSettings.STANDARD)) {
                build(ledger, round);
            }
        }
        try (var ledger = Ledger.follow(store, LedgerSettings.STANDARD)) {
            http(ledger, CouncilWorkload.tasks(events));
        }
    }

    private static void fill(SqliteStore store, long events) {
        try (var ledger = Ledger.open(store, InstantSource.system())) {
            var batch = new ArrayList<CloudEvent>();
            var waiting = new ArrayList<CompletableFuture<AppendResult>>();
            CouncilWorkload.write(
                    events,
                    event -> {
                        batch.add(event);
                        if (batch.size() == 500) {
                            waiting.add(append(ledger, batch));
                        }
                        if (waiting.size() == 100) {
                            waiting.forEach(CompletableFuture::join);
                            waiting.clear();
                        }
                    });
            if (!batch.isEmpty()) {
                waiting.add(append(ledger, batch));
            }
            waiting.forEach(CompletableFuture::join);
        }
    }

    private static CompletableFuture<AppendResult> append(Ledger ledger, List<CloudEvent> batch) {
        var id = "transaction-" + batch.getFirst().id();
        var transaction = Transaction.of(id, AppendCondition.NONE, batch);
        batch.clear();
        return ledger.append(transaction);
    }

    private static void build(LedgerReader ledger, int round) throws InterruptedException {
        long before = heap();
        long start = System.nanoTime();
        long cpu = processCpu();
        var history = new History();
        try (var _ = Follower.start(ledger, history)) {
            if (!history.awaitSize(ledger.size(), Duration.ofMinutes(15))) {
                throw new IllegalStateException(history.progress().toString());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long size = history.size();
            double used = (processCpu() - cpu) / 1e9;
            long taken = heap() - before;
            System.out.printf(
                    "built: %,d events in %.2f s, %,.0f events/s (%.2f s of CPU)%n",
                    size, seconds, size / seconds, used);
            System.out.printf(
                    "heap: %,d bytes, %d an event; text: %d an event%n",
                    taken, taken / size, text(ledger) / size);
            for (int i = 0; i < 5 * round; i++) {
                history.ask(HistoryBenchmark::responsibility);
                history.ask(HistoryBenchmark::states);
            }
        }
    }

    private static Void responsibility(Knowledge knowledge) {
        long known = Long.MAX_VALUE - 1;
        long start = System.nanoTime();
        long cpu = cpu();
        int holders = 0;
        var tasks = knowledge.succession().tasks();
        for (var task : tasks) {
            holders += knowledge.succession().responsible(task, DAY, known).holders().size();
        }
        System.out.printf(
                "responsibility: %,d tasks on a day in %.3f s (%.3f s of CPU), %,d with a holder%n",
                tasks.size(), (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9, holders);
        return null;
    }

    private static Void states(Knowledge knowledge) {
        long start = System.nanoTime();
        long cpu = cpu();
        int overdue = 0;
        var tasks = knowledge.tasks().things();
        for (var task : tasks) {
            var facts = TaskFact.of(knowledge.tasks().of(task, Long.MAX_VALUE - 1));
            overdue += TaskState.of(facts, DAY).overdue() ? 1 : 0;
        }
        System.out.printf(
                "states: %,d tasks on a day in %.3f s (%.3f s of CPU), %,d overdue%n",
                tasks.size(), (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9, overdue);
        return null;
    }

    private static void http(LedgerReader ledger, long tasks) throws Exception {
        long start = System.nanoTime();
        try (var service =
                        QueryApplication.over(ledger, Stores.contentsOf(ledger.name()))
                                .run("--server.port=0");
                var client = HttpClient.newHttpClient()) {
            var base =
                    "http://127.0.0.1:"
                            + service.getEnvironment().getRequiredProperty("local.server.port");
            service.getBean(History.class).awaitSize(ledger.size(), Duration.ofMinutes(15));
            System.out.printf("service: ready in %.2f s%n", (System.nanoTime() - start) / 1e9);
            var one = base + "/api/tasks/task-%d/responsibility?on=" + DAY;
            measure("responsibility", client, one, tasks, 20_000);
            var list = base + "/api/tasks?on=";
            measure("task list of a new day", client, list + "2024-07-1%d", 10, 20);
            measure("task list of a day", client, list + DAY, 1, 20);
            var agency = base + "/api/tasks?agency=agency-1%1$d&on=";
            measure("task list of an agency, new day", client, agency + "2024-07-1%1$d", 10, 20);
            measure("task list of an agency", client, agency + DAY, 10, 20);
        }
    }

    private static void measure(
            String what, HttpClient client, String path, long numbers, int rounds)
            throws Exception {
        var nanos = new long[rounds];
        for (int i = 0; i < 2 * rounds; i++) {
            var request = HttpRequest.newBuilder(URI.create(path.formatted(i * 7919L % numbers)));
            long start = System.nanoTime();
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            nanos[i % rounds] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms%n",
                what, nanos[rounds / 2] / 1e6, nanos[rounds * 99 / 100] / 1e6);
    }

    private static long text(LedgerReader ledger) {
        long bytes = 0;
        for (long at = 0; at < ledger.size(); ) {
            var page = ledger.read(at, 2000);
            for (var entry : page) {
                bytes += entry.leaf().length();
            }
            at += page.size();
        }
        return bytes;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What all threads have used, those that compile and collect included. */
    private static long processCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long heap() {
        System.gc();
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
