package org.kenesh.standalone;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.CommandApplication;
import org.kenesh.ledger.Ledger;
import org.kenesh.query.wording.Language;
import org.kenesh.standalone.csv.CsvHistory;
import org.kenesh.standalone.csv.CsvReading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives many commands at once. */
@Command(
        name = "import",
        description = {
            "Gives the commands of a file, one JSON object a line, or those that a folder of CSV files tells.",
            "Every command gets an idempotency key from its place and its content: an import that was cut off is simply repeated.",
            "Stops at the first command that is refused."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();
    @Mixin private LanguageOption language = new LanguageOption();

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {
                "the running command service to give them to, such as http://127.0.0.1:8081;",
                "without it the ledger of --data is opened, which no server may be using"
            })
    private @Nullable URI server;

    @Option(
            names = "--files",
            paramLabel = "FOLDER",
            description = "the files that the commands name by their hash: they are uploaded first")
    private @Nullable Path files;

    @Option(
            names = "--answers",
            description = "print the answer to each command, one JSON object a line")
    private boolean answers;

    /** Where the commands come from. */
    static final class Input {

        @Option(
                names = "--csv",
                required = true,
                paramLabel = "FOLDER",
                description = "CSV files as docs/csv.md describes them")
        private @Nullable Path csv;

        @Parameters(
                paramLabel = "FILE",
                description = "lines {\"command\": …, \"data\": {…}}; - for standard input")
        private @Nullable Path file;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var history = input.csv == null ? null : read(input.csv, language.chosen());
        if (server != null) {
            return giveTo(server, history);
        }
        try (var ledger = Ledger.open(data.store(), InstantSource.system());
                var files = data.files();
                var service =
                        Service.start(CommandApplication.over(ledger, files), "127.0.0.1", 0)) {
            return giveTo(service.address(), history);
        }
    }

    private int giveTo(URI service, @Nullable CsvHistory history)
            throws IOException, InterruptedException {
        var command = spec.commandLine();
        long total = history == null ? -1 : history.size();
        try (var client = new CommandClient(service);
                var progress = Progress.of("Importing", "commands", total)) {
            if (files != null) {
                client.upload(files);
            }
            var importing =
                    new Importing(client, progress, command.getOut(), command.getErr(), answers);
            boolean granted =
                    history == null
                            ? importing.lines(requireNonNull(input.file))
                            : importing.csv(history);
            return granted ? Kenesh.DONE : Kenesh.NO;
        }
    }

    /** The history that a folder of CSV files tells; fails naming all that is wrong with them. */
    static CsvHistory read(Path folder, Language language) throws IOException {
        return switch (CsvHistory.read(folder)) {
            case CsvReading.Read(var history) -> history;
            case CsvReading.Refused refused -> throw new Failures.Unreadable(refused.in(language));
        };
    }
}
