package org.kenesh.standalone.production;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that gives commands at any door and repeats each with its key until it is answered.
 *
 * <p>In turn: an act of its own; an act that all callers want to register, of whom one may;
 * progress of the one task that all report on, which nothing but the key keeps from being recorded
 * twice.
 */
final class Caller {

    static final String TASK = "shared";

    private static final long PAUSE_NANOS = 30_000_000;
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);

    private final String name;
    private final List<URI> commands;
    private final List<URI> questions;
    private final Random random;
    private final Acknowledged acknowledged;

    Caller(
            String name,
            List<URI> commands,
            List<URI> questions,
            Random random,
            Acknowledged acknowledged) {
        this.name = name;
        this.commands = commands;
        this.questions = questions;
        this.random = random;
        this.acknowledged = acknowledged;
    }

    /** Records the task with the agency that reports on it. */
    void prepare() {
        give(
                "agency",
                "establish-agency",
                "{'agency':'labour','names':{'en':'Labour'},'kind':'MINISTRY','effectiveOn':'2010-02-01'}");
        give(
                TASK,
                "assign-task",
                "{'task':'%s','title':{'en':'Report'},'council':'c','lead':{'agency':'labour'},'due':'2034-09-01','effectiveOn':'2014-03-01'}"
                        .formatted(TASK));
    }

    void callUntil(BooleanSupplier ended) {
        for (int i = 0; !ended.getAsBoolean(); i++) {
            var own = name + "-" + i;
            switch (i % 3) {
                case 0 ->
                        give(own, "register-legal-act", ServiceProcess.act(own))
                                .ifPresent(this::ask);
                case 1 -> {
                    var wanted = "all-" + i;
                    give(wanted, "register-legal-act", ServiceProcess.act(wanted));
                }
                default -> give(own, "report-progress", progress(own));
            }
        }
    }

    private static String progress(String report) {
        return "{'task':'%s','agency':'labour','report':{'en':'%s'},'effectiveOn':'2015-03-01'}"
                .formatted(TASK, report);
    }

    /** Where it is, unless another caller was faster. */
    private Optional<Given> give(String what, String command, String data) {
        while (true) {
            var request =
                    HttpRequest.newBuilder(any(commands).resolve("/api/commands/" + command))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", name + "-" + what)
                            .POST(BodyPublishers.ofString(data.replace('\'', '"')));
            var answer = send(request);
            if (answer.isPresent() && settles(answer.get())) {
                return settled(what, answer.get());
            }
            acknowledged.repeated().incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** An act of which it is known that it is recorded. */
    private record Given(String act, long position) {}

    private static boolean settles(HttpResponse<String> answer) {
        boolean contested =
                answer.statusCode() == 409 && answer.body().contains("/problems/contested");
        return !contested && !isAway(answer.statusCode());
    }

    /** What the services, or the front before them, answer when something is not there. */
    private static boolean isAway(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private Optional<Given> settled(String what, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200 || status == 201) {
            long position = JsonMapper.shared().readTree(answer.body()).get("position").asLong();
            acknowledged.note(what, position);
            return Optional.of(new Given(what, position));
        }
        if (what.startsWith("all-") && answer.body().contains("/problems/act-exists")) {
            acknowledged.refused().incrementAndGet();
        } else {
            acknowledged.complaints().add(what + ": " + status + " " + answer.body());
        }
        return Optional.empty();
    }

    /** Whoever was told that something is recorded finds it, or is told to come back. */
    private void ask(Given given) {
        var path = "/api/acts/%s?min-position=%d".formatted(given.act(), given.position());
        var answer = send(HttpRequest.newBuilder(any(questions).resolve(path)));
        answer.map(HttpResponse::statusCode)
                .filter(status -> status != 200 && !isAway(status))
                .ifPresent(status -> acknowledged.complaints().add(path + ": " + status));
    }

    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(ServiceProcess.send(request.timeout(ANSWERED_WITHIN).build()));
        } catch (IOException e) {
            return Optional.empty(); // whoever was asked is not there, or was killed meanwhile
        }
    }

    private URI any(List<URI> doors) {
        return doors.get(random.nextInt(doors.size()));
    }
}
