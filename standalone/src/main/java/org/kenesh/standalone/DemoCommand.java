package org.kenesh.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kenesh.standalone.csv.CsvHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs both services over a fresh ledger with a sample in it. */
@Command(
        name = "demo",
        description =
                "Runs both services over a fresh ledger in a temporary folder, with a sample in it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String LIFE = "life.ndjson";
    private static final String TRY = "try.txt";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Addresses addresses = new Addresses();
    @Mixin private LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "FOLDER",
            description = {
                "a sample: CSV files, life.ndjson with commands to give after them,",
                "and try.txt with what to ask"
            })
    private Path sample = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var history = ImportCommand.read(sample, language.chosen());
        var folder = new DataFolder(Files.createTempDirectory("kenesh-demo-"));
        try (var running = Running.start(folder, addresses)) {
            if (!imported(history, running, out)) {
                return Kenesh.NO;
            }
            running.announce(out);
            suggest(running, out);
            running.awaitEnd();
        }
        return Kenesh.DONE;
    }

    private boolean imported(CsvHistory history, Running running, PrintWriter out)
            throws IOException, InterruptedException {
        var err = spec.commandLine().getErr();
        var life = sample.resolve(LIFE);
        try (var client = new CommandClient(running.commands().address());
                var progress = Progress.of("Importing", "commands", history.size())) {
            return new Importing(client, progress, out, err, false).csv(history)
                    && (!Files.exists(life)
                            || new Importing(client, progress, out, err, false).lines(life));
        }
    }

    private void suggest(Running running, PrintWriter out) throws IOException {
        var file = sample.resolve(TRY);
        if (Files.exists(file)) {
            out.println();
            out.print(
                    Files.readString(file)
                            .replace(
                                    "http://127.0.0.1:8080",
                                    running.questions().address().toString())
                            .replace(
                                    "http://127.0.0.1:8081",
                                    running.commands().address().toString()));
        }
        out.printf("%nEnd with Ctrl-C.%n");
        out.flush();
    }
}
