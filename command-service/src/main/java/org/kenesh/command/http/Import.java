package org.kenesh.command.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.Outcome;
import org.kenesh.command.desk.Outcome.Skipped;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.desk.Request;
import org.kenesh.command.desk.Run;
import org.kenesh.command.problem.Problem;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.command.problem.Problems;
import org.kenesh.command.slice.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One import: gives the command of each line without waiting for the one before, and answers in the
 * order of the lines.
 */
final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    /** How many commands may be under way at once. */
    private static final int UNDER_WAY = 1024;

    private final CommandDesk desk;
    private final LineCommand lines;
    private final Caller caller;
    private final boolean stops;
    private final Run run;
    private final ProblemJson problems;
    private final List<Locale> languages;
    private final BlockingQueue<Pending> pending = new ArrayBlockingQueue<>(UNDER_WAY);
    private boolean unreadable;
    private long read;
    private long written;
    private long repeated;
    private long refused;
    private long skipped;

    /** A line that waits for its answer; the last one has neither outcome nor problem. */
    private record Pending(
            long line,
            @Nullable Slice<?> slice,
            @Nullable CompletableFuture<Outcome> outcome,
            @Nullable Problem problem) {

        static final Pending END = new Pending(0, null, null, null);
    }

    Import(
            CommandDesk desk,
            LineCommand lines,
            Caller caller,
            boolean stops,
            ProblemJson problems,
            List<Locale> languages) {
        this.desk = desk;
        this.lines = lines;
        this.caller = caller;
        this.stops = stops;
        this.run = new Run(stops);
        this.problems = problems;
        this.languages = languages;
    }

    /** Gives the commands of all lines; for the thread that has the input. */
    void read(InputStream in, Spool spool) throws IOException, InterruptedException {
        try {
            var reader = new LineReader(in, CommandController.MOST_BYTES);
            for (var line = reader.next(); line != null; line = reader.next()) {
                if (spool.broken()) {
                    run.stop();
                    return;
                }
                if (!line.blank()) {
                    pending.put(give(line));
                }
            }
        } finally {
            pending.put(Pending.END);
        }
    }

    /** Writes the answers, as long as somebody reads them; for another thread. */
    void answer(Spool spool) throws InterruptedException {
        for (var next = pending.take(); !next.equals(Pending.END); next = pending.take()) {
            write(answer(next), spool);
        }
        write(summary(), spool);
    }

    private static void write(ObjectNode answer, Spool spool) {
        try {
            spool.write(line(answer));
        } catch (IOException e) {
            LOG.warn("the answers of an import have no place any longer", e);
            spool.breakOff();
        }
    }

    private Pending give(Line line) {
        if (run.stopped() || unreadable) {
            return done(line, new Skipped());
        }
        return switch (lines.read(line)) {
            case LineCommand.Nothing(var problem) -> {
                unreadable = stops;
                yield new Pending(line.number(), null, null, problem);
            }
            case LineCommand.Command(var command, var key) ->
                    new Pending(
                            line.number(),
                            command.slice(),
                            desk.give(request(command, key, line)),
                            null);
        };
    }

    private Request request(Reading.Read command, @Nullable String ownKey, Line line) {
        var key = ownKey;
        if (key == null && caller.key() != null) {
            key = caller.key() + "/" + line.number();
        }
        return new Request(
                command.slice(),
                command.asked(),
                command.dated(),
                caller.actor(),
                key == null ? UUID.randomUUID().toString() : caller.scoped(key),
                key != null,
                line.bytes().length,
                run);
    }

    private static Pending done(Line line, Outcome outcome) {
        return new Pending(line.number(), null, CompletableFuture.completedFuture(outcome), null);
    }

    private ObjectNode answer(Pending done) {
        read++;
        var json = Answers.JSON.createObjectNode().put("line", done.line());
        var outcome = done.outcome() == null ? null : done.outcome().join();
        if (outcome instanceof Written at && done.slice() != null) {
            written += at.before() ? 0 : 1;
            repeated += at.before() ? 1 : 0;
            return json.setAll(Answers.json(done.slice(), at));
        }
        if (outcome instanceof Skipped) {
            skipped++;
            return json.put("skipped", true);
        }
        refused++;
        var problem =
                outcome == null
                        ? done.problem()
                        : Problems.of(outcome).orElseThrow().below("/data");
        return json.set("problem", problems.write(Objects.requireNonNull(problem), languages));
    }

    private ObjectNode summary() {
        var json = Answers.JSON.createObjectNode();
        json.putObject("summary")
                .put("commands", read)
                .put("written", written)
                .put("repeated", repeated)
                .put("refused", refused)
                .put("skipped", skipped);
        return json;
    }

    private static byte[] line(ObjectNode json) {
        var bytes = Answers.bytes(json);
        var line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }
}
