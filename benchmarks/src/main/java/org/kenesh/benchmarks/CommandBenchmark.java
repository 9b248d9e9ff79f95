package org.kenesh.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.kenesh.command.CommandApplication;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.desk.Request;
import org.kenesh.event.Actor;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;

/**
 * Commands a second at 32 callers, each waiting for its answer: by the command bus alone and over
 * HTTP, in one run; then an import of 100,000 commands over one connection, in which five commands
 * in a row are about the same task. All of it durable.
 *
 * <p>Arguments: the folder to write in, seconds a measurement, rounds.
 */
public final class CommandBenchmark {

    private static final int CALLERS = 32;
    private static final int IMPORTED = 100_000;
    private static final String REPORT = "\"agency\":\"a\",\"report\":{\"en\":\"So far, so good\"}";
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Actor ACTOR = new Actor("benchmark", "secretariat", null);

    private final Path folder;
    private final long nanos;
    private final AtomicLong tasks = new AtomicLong();

    private CommandBenchmark(Path folder, long seconds) {
        this.folder = folder;
        this.nanos = seconds * 1_000_000_000L;
    }

    static void main(String[] arguments) throws Exception {
        var benchmark = new CommandBenchmark(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            benchmark.round();
        }
    }

    private void round() throws Exception {
        var bus = onNewLedger((desk, _) -> bus(desk));
        var http = onNewLedger((_, port) -> http(port));
        var imported = onNewLedger((_, port) -> imported(port));
        System.out.printf(
                "at %d callers: command bus %s, HTTP %s, ratio %.2f; import %s%n",
                CALLERS, bus, http, http.perSecond() / bus.perSecond(), imported);
    }

    /** What is measured on a service. */
    private interface Measured {
        Rate on(CommandDesk desk, int port) throws Exception;
    }

    private Rate onNewLedger(Measured measured) throws Exception {
        var file =
                Files.createTempDirectory(Files.createDirectories(folder), "commands")
                        .resolve("ledger.db");
        try (var ledger = Ledger.open(new SqliteStore(file), InstantSource.system());
                var service =
                        CommandApplication.over(ledger, Stores.contentsOf(ledger.name()))
                                .run("--server.port=0")) {
            int port =
                    service.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class);
            try (var client = new LeanClient(port)) {
                client.post("/api/commands/establish-agency", agency("a"));
            }
            return measured.on(service.getBean(CommandDesk.class), port);
        }
    }

    private Rate bus(CommandDesk desk) throws Exception {
        Callable<Call> caller = () -> () -> give(desk);
        warmUp(caller);
        return rate(nanos, caller);
    }

    private Rate http(int port) throws Exception {
        Callable<Call> caller =
                () -> {
                    var client = new LeanClient(port);
                    return () ->
                            client.post("/api/commands/assign-task", task(tasks.getAndIncrement()));
                };
        warmUp(caller);
        return rate(nanos, caller);
    }

    private void warmUp(Callable<Call> caller) throws Exception {
        rate(nanos / 2, caller);
    }

    private void give(CommandDesk desk) throws Unreadable {
        var json = task(tasks.getAndIncrement()).getBytes(StandardCharsets.UTF_8);
        var slice = CommandCatalog.named("assign-task").orElseThrow();
        var asked = EventJson.read(EventTypes.of(slice.event()), EventJson.parse(json));
        var key = UUID.randomUUID().toString();
        var request = new Request(slice, asked, false, ACTOR, key, false, json.length, null);
        var outcome = desk.give(request).join();
        if (!(outcome instanceof Written)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** Commands a second, and what one costs in processor time of client and service together. */
    private record Rate(double perSecond, double micros) {
        @Override
        public String toString() {
            return "%,.0f/s (%.0f µs CPU each)".formatted(perSecond, micros);
        }
    }

    /** Time that passes and processor time that is used. */
    private record Clocks(long nanos, long cpuNanos) {
        static Clocks start() {
            return new Clocks(System.nanoTime(), PROCESS.getProcessCpuTime());
        }

        Rate rate(long commands) {
            var now = start();
            return new Rate(
                    commands * 1e9 / (now.nanos - nanos),
                    (now.cpuNanos - cpuNanos) / 1e3 / commands);
        }
    }

    /** One command, given and answered. */
    private interface Call {
        void make() throws Exception;
    }

    private static Rate rate(long nanos, Callable<Call> caller) throws Exception {
        var clock = Clocks.start();
        long end = System.nanoTime() + nanos;
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < CALLERS; i++) {
                counts.add(threads.submit(() -> count(end, caller.call())));
            }
            long sum = 0;
            for (var count : counts) {
                sum += count.get();
            }
            return clock.rate(sum);
        }
    }

    private static long count(long end, Call call) throws Exception {
        long count = 0;
        while (System.nanoTime() < end) {
            call.make();
            count++;
        }
        return count;
    }

    private Rate imported(int port) throws IOException, InterruptedException {
        var lines = lines();
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/commands"))
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofString(lines))
                            .build();
            var clock = Clocks.start();
            var answer = client.send(request, BodyHandlers.ofString()).body();
            var rate = clock.rate(IMPORTED);
            if (!answer.contains(
                    "{\"summary\":{\"commands\":%1$d,\"written\":%1$d,".formatted(IMPORTED))) {
                throw new IllegalStateException(
                        answer.substring(Math.max(0, answer.length() - 500)));
            }
            return rate;
        }
    }

    private static String lines() {
        var lines = new StringBuilder();
        for (int i = 0; i < IMPORTED / 5; i++) {
            add(lines, "assign-task", task(i));
            add(lines, "acknowledge-task", about(i, "\"agency\":\"a\"", "2015-03-02"));
            add(lines, "report-progress", about(i, REPORT, "2015-04-01"));
            add(lines, "report-completion", about(i, REPORT, "2015-05-01"));
            add(lines, "accept-completion", about(i, "\"note\":{\"en\":\"Good\"}", "2015-06-01"));
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, String command, String data) {
        lines.append("{\"command\":\"").append(command).append("\",\"data\":").append(data);
        lines.append("}\n");
    }

    private static String agency(String id) {
        return "{\"agency\":\"%s\",\"names\":{\"en\":\"Ministry\"},\"effectiveOn\":\"2010-01-01\"}"
                .formatted(id);
    }

    private static String about(long task, String fields, String on) {
        return "{\"task\":\"t%d\",%s,\"effectiveOn\":\"%s\"}".formatted(task, fields, on);
    }

    private static String task(long id) {
        return about(
                id,
                "\"title\":{\"ru\":\"Подготовить проект положения\",\"en\":\"Draft the statute\"},"
                        + "\"council\":\"migration\",\"lead\":{\"agency\":\"a\"},\"due\":\"2015-09-01\"",
                "2015-03-01");
    }
}
