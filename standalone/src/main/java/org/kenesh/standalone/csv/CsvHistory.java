package org.kenesh.standalone.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.event.stored.EventJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history that a directory of CSV files tells, in the order in which it is to be recorded: by
 * the day on which it became known or else true, and nothing before what it refers to.
 */
public final class CsvHistory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Statement> statements;
    private final Map<RowId, Integer> places = new HashMap<>();

    CsvHistory(List<Statement> statements) {
        this.statements = List.copyOf(statements);
        for (int i = 0; i < statements.size(); i++) {
            var ref = statements.get(i).ref();
            if (ref != null) {
                places.put(ref, i);
            }
        }
    }

    /**
     * Reads all CSV files of a directory and checks them, each for itself and against each other.
     *
     * @throws IOException when the directory or a file cannot be read at all
     */
    public static CsvReading read(Path directory) throws IOException {
        var errors = new ArrayList<CsvError>();
        var rows = CsvDirectory.rows(directory, errors);
        if (!errors.isEmpty()) {
            return new CsvReading.Refused(errors);
        }
        var statements = CsvDirectory.statements(rows);
        var definitions = Definitions.of(rows, statements, errors);
        if (!errors.isEmpty()) {
            return new CsvReading.Refused(errors);
        }
        var ordered = new RecordOrder(definitions, errors).of(statements);
        return errors.isEmpty()
                ? new CsvReading.Read(new CsvHistory(ordered))
                : new CsvReading.Refused(errors);
    }

    /** How many events it tells. */
    public int size() {
        return statements.size();
    }

    /**
     * The commands that record it, one a line, as the bulk import reads them. The positions that
     * corrections name hold where nobody else writes meanwhile.
     *
     * @param first the number of events in the ledger
     */
    public List<String> commands(long first) {
        return IntStream.range(0, size())
                .mapToObj(i -> command(i, place -> first + place))
                .toList();
    }

    /**
     * The command that records what is told at a place, as a line of the bulk import.
     *
     * @param place counted from 0
     * @param positions where in the ledger what is told at an earlier place was recorded
     */
    public String command(int place, IntToLongFunction positions) {
        var event = statements.get(place).event(ref -> positions.applyAsLong(place(ref)));
        var line = JSON.createObjectNode().put("command", CommandCatalog.of(event).name());
        line.set("data", EventJson.write(event));
        return line.toString();
    }

    /** The last of the earlier places that the one at a place refers to, or -1. */
    public int refersTo(int place) {
        int[] last = {-1};
        command(
                place,
                before -> {
                    last[0] = Math.max(last[0], before);
                    return before;
                });
        return last[0];
    }

    /**
     * The position that the event of a row gets.
     *
     * @param ref the row's label
     * @param first the number of events in the ledger
     */
    public long position(String ref, long first) {
        return first + place(new RowId(ref));
    }

    private int place(RowId ref) {
        var place = places.get(ref);
        if (place == null) {
            throw new IllegalArgumentException("no row has the label " + ref.value());
        }
        return place;
    }
}
