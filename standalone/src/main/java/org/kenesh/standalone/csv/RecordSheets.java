package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.RECORDED_ON;
import static org.kenesh.standalone.csv.Columns.REF;
import static org.kenesh.standalone.csv.Columns.SOURCE;

import java.util.List;
import java.util.Objects;
import org.kenesh.event.Source;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.RecordEvent.SourceConflictNoted;

/** The sheets of what is recorded about other rows. */
final class RecordSheets {

    private static final Column<RowId> RETRACTS = Column.needs("retracts", Thing.ROW, RowId::new);
    private static final Column<List<RowId>> ABOUT =
            Column.needsAll("about", Thing.ROW, RowId::new);
    private static final Column<RowId> CONFLICT = Column.needs("conflict", Thing.ROW, RowId::new);

    static final Sheet RETRACTIONS =
            Sheet.of(
                    "retractions.csv",
                    Form.event(
                            (statement, positions) -> retracted(statement.row(), positions),
                            Field.required(RETRACTS, RECORDED_ON),
                            Field.words("reason")));

    static final Sheet CONFLICTS =
            Sheet.of(
                    "conflicts.csv",
                    Form.event(
                            RecordSheets::noted,
                            Field.required(REF, ABOUT, RECORDED_ON),
                            Field.words("note")));

    static final Sheet CLAIMS =
            Sheet.details(
                    "claims.csv",
                    CONFLICTS,
                    CONFLICT,
                    Form.detail(Field.required(SOURCE), Columns.SOURCES));

    private RecordSheets() {}

    private static EventRetracted retracted(Row row, Positions positions) {
        return new EventRetracted(positions.of(row.get(RETRACTS)), row.words("reason"));
    }

    private static SourceConflictNoted noted(Statement statement, Positions positions) {
        var row = statement.row();
        List<Source> claims =
                statement.details(CLAIMS).stream()
                        .map(Row::source)
                        .filter(Objects::nonNull)
                        .toList();
        return new SourceConflictNoted(
                row.get(ABOUT).stream().map(positions::of).toList(), claims, row.words("note"));
    }
}
