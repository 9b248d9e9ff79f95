package org.kenesh.standalone.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.History;
import org.kenesh.standalone.csv.CsvHistory;
import org.kenesh.standalone.csv.CsvReading;
import org.kenesh.task.TaskId;

/** A history in CSV files, recorded in a ledger and ready to be asked. */
final class Sample {

    private final CsvHistory told;
    private final History history;

    /** A sample of this project. */
    Sample(String name) {
        this(folder().resolve(name));
    }

    /** The history that the CSV files of a directory tell. */
    Sample(Path directory) {
        told = read(directory);
        history = RecordedHistory.of(told.commands(0), life(directory));
    }

    static Path folder() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the samples are not above the working directory");
        }
        return folder.resolve("samples");
    }

    static CsvHistory read(Path directory) {
        try {
            return switch (CsvHistory.read(directory)) {
                case CsvReading.Read(var history) -> history;
                case CsvReading.Refused(var errors) ->
                        throw new AssertionError(directory + " is refused: " + errors);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commands of a directory that are given after what its CSV files tell. */
    static List<String> life(Path directory) {
        var file = directory.resolve("life.ndjson");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of knowledge that holds all of the sample. */
    long now() {
        return history.size();
    }

    /** The last state of knowledge without the row of that label. */
    long before(String ref) {
        return told.position(ref, 0);
    }

    /** The first state of knowledge with the row of that label. */
    long after(String ref) {
        return before(ref) + 1;
    }

    Responsibility responsible(String task, String on, long known) {
        var day = LocalDate.parse(on);
        return history.ask(k -> k.succession().responsible(new TaskId(task), day, known));
    }

    /** Who is responsible for a task, in short, as known now. */
    String task(String task, String on) {
        return task(task, on, now());
    }

    /** Who is responsible for a task, in short. */
    String task(String task, String on, long known) {
        return inShort(responsible(task, on, known));
    }

    /** Who holds a function, in short, as known now. */
    String function(String function, String on) {
        var id = new FunctionId(function);
        var day = LocalDate.parse(on);
        var answer = history.ask(k -> k.succession().holders(id, day, now()));
        return inShort(answer);
    }

    /** The steps by which a task came to where it is, in short: day, rule and to whom. */
    List<String> chain(String task, String on) {
        return responsible(task, on, now()).chain().stream().map(Sample::inShort).toList();
    }

    /** The name of an agency, in English. */
    String name(String agency, String on, long known) {
        var names = agency(agency, on, known).names();
        return names == null ? "" : String.valueOf(names.en());
    }

    /** Whether an agency exists. */
    String existence(String agency, String on, long known) {
        return agency(agency, on, known).existence().name();
    }

    private Agency agency(String agency, String on, long known) {
        var id = new AgencyId(agency);
        var day = LocalDate.parse(on);
        return history.ask(k -> k.agencies().agency(id, day, known)).orElseThrow();
    }

    private static String inShort(Responsibility answer) {
        var text = new StringBuilder(answer.status().name());
        answer.possible().forEach(agency -> text.append(' ').append(agency));
        if (!answer.last().isEmpty()) {
            text.append(" last");
            answer.last().forEach(agency -> text.append(' ').append(agency));
        }
        return answer.since() == null
                ? text.toString()
                : text.append(" since ").append(answer.since()).toString();
    }

    private static String inShort(ChainStep step) {
        var text = new StringBuilder(step.day() + " " + step.rule());
        step.to().forEach(agency -> text.append(' ').append(agency));
        return text.toString();
    }
}
