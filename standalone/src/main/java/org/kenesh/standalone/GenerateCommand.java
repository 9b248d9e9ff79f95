package org.kenesh.standalone;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kenesh.document.Sha256;
import org.kenesh.standalone.generate.GeneratedHistory;
import org.kenesh.standalone.generate.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes up the history of a council. */
@Command(
        name = "generate",
        description = {
            "Makes up the history of a state and its councils, for demonstrations and load tests, and writes the commands that record it.",
            "They are granted by an empty ledger: kenesh generate - | kenesh import --data demo -",
            "With documents: kenesh generate --documents 50 --files papers made-up.ndjson, then kenesh import --data demo --files papers made-up.ndjson",
            "The same seed and the same sizes give the same bytes."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class GenerateCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--years", description = "how long it lasts")
    private int years = 5;

    @Option(names = "--agencies", description = "agencies on the first day; about as many stay")
    private int agencies = 40;

    @Option(names = "--reorganizations", description = "acts a year that change the agencies")
    private int reorganizations = 7;

    @Option(names = "--meetings", description = "meetings a year, of all councils together")
    private int meetings = 24;

    @Option(names = "--decisions", description = "decisions in all")
    private int decisions = 200;

    @Option(names = "--tasks", description = "tasks in all")
    private int tasks = 400;

    @Option(names = "--documents", description = "documents in all; they need --files")
    private int documents = 0;

    @Option(
            names = "--files",
            paramLabel = "FOLDER",
            description = "where to write what is in the documents, for import --files")
    private @Nullable Path files;

    @Option(names = "--start", paramLabel = "DAY", description = "the first day")
    private LocalDate start = LocalDate.of(1995, 1, 1);

    @Option(
            names = "--seed",
            description = "what chance goes by; one is chosen and said when it is left out",
            showDefaultValue = Visibility.NEVER)
    private @Nullable Long seed;

    @Parameters(
            paramLabel = "FILE",
            description = "the file to write, which must not exist; - for standard output")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        var size = size();
        if ((documents > 0) != (files != null)) {
            throw new Failures.Unreadable("--documents and --files need each other");
        }
        if (files != null) {
            Files.createDirectories(files);
        }
        long chosen = seed == null ? new Random().nextInt(1_000_000) : seed;
        var err = spec.commandLine().getErr();
        try (var out = new BufferedOutputStream(open(), BUFFER)) {
            var written = GeneratedHistory.write(size, chosen, out, this::keep);
            err.printf(
                    "kenesh: %d commands for %d events from seed %d%n",
                    written.commands(), written.events(), chosen);
            err.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Kenesh.DONE;
    }

    private void keep(Sha256 hash, byte[] content) {
        var folder = requireNonNull(files);
        try {
            Files.write(folder.resolve(hash + ".txt"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Size size() {
        try {
            return new Size(
                    start, years, agencies, reorganizations, meetings, decisions, tasks, documents);
        } catch (IllegalArgumentException e) {
            throw new Failures.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private OutputStream open() throws IOException {
        if (file.toString().equals("-")) {
            return new FileOutputStream(FileDescriptor.out);
        }
        try {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Failures.Unreadable(file + " exists already");
        }
    }
}
