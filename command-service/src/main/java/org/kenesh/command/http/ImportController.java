package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.command.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes many commands, one a line, and answers each with a line as soon as it is done. */
@RestController
final class ImportController {

    static final String LINES = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);

    private final CommandDesk desk;
    private final LineCommand lines;
    private final ProblemJson problems;
    private final Answers answers;

    ImportController(CommandDesk desk, LineCommand lines, ProblemJson problems, Answers answers) {
        this.desk = desk;
        this.lines = lines;
        this.problems = problems;
        this.answers = answers;
    }

    /**
     * @param onRefusal {@code stop}: lines after one that is refused are not looked at; {@code
     *     continue}: they are
     */
    @PostMapping(path = "/api/commands", consumes = LINES)
    @Nullable ResponseEntity<byte[]> take(
            @RequestParam(name = "on-refusal", defaultValue = "stop") String onRefusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var wrong = Caller.problem(request);
        if (wrong.isPresent()) {
            return answers.problem(wrong.get(), request);
        }
        if (!onRefusal.equals("stop") && !onRefusal.equals("continue")) {
            return answers.problem(Problems.parameter("on-refusal", onRefusal), request);
        }
        response.setContentType(LINES);
        take(
                new Import(
                        desk,
                        lines,
                        Caller.of(request),
                        onRefusal.equals("stop"),
                        problems,
                        Caller.languages(request)),
                request,
                response);
        return null;
    }

    private static void take(
            Import commands, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        var in = request.getInputStream();
        var out = response.getOutputStream();
        try (var spool = new Spool();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answering = threads.submit(task(() -> answer(commands, spool)));
            var copying = threads.submit(task(() -> spool.copyTo(out)));
            try {
                commands.read(in, spool);
            } catch (IOException e) {
                LOG.warn("an import was cut off: {}", e.getMessage());
            }
            await(answering);
            await(copying);
        }
    }

    private static void answer(Import commands, Spool spool) throws InterruptedException {
        try {
            commands.answer(spool);
        } finally {
            spool.finish();
        }
    }

    /** Something that may fail as input and output do. */
    @FunctionalInterface
    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private static Callable<Boolean> task(Task task) {
        return () -> {
            task.run();
            return true;
        };
    }

    private static void await(Future<Boolean> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            LOG.warn("the answers of an import could not be sent", e.getCause());
        }
    }
}
