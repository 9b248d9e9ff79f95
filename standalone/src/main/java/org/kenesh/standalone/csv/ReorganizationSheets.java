package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.ACT;
import static org.kenesh.standalone.csv.Columns.AGENCY;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.FROM;
import static org.kenesh.standalone.csv.Columns.KIND;
import static org.kenesh.standalone.csv.Columns.PARENT;
import static org.kenesh.standalone.csv.Columns.REF;
import static org.kenesh.standalone.csv.Columns.SEQUENCE_IN_DAY;
import static org.kenesh.standalone.csv.Columns.SOURCES;
import static org.kenesh.standalone.csv.Columns.TO;
import static org.kenesh.standalone.csv.Columns.UNTIL;

import java.util.List;
import java.util.Map;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.function.FunctionId;

/** The sheets of reorganizations: when, who, and what goes from whom to whom. */
final class ReorganizationSheets {

    private static final Column<RowId> REORGANIZATION =
            Column.needs("reorganization", Thing.ROW, RowId::new);
    private static final Column<AgencyId> BEGINNING =
            Column.defines("agency", Thing.AGENCY, AgencyId::new);
    private static final Column<Scope> SCOPE =
            new Column<>("scope", ReorganizationSheets::scope, ReorganizationSheets::mentioned);
    private static final Form OF_ANOTHER = Form.detail(Field.required(AGENCY));

    static final Sheet REORGANIZATIONS =
            Sheet.of(
                    "reorganizations.csv",
                    Form.event(
                            (statement, positions) -> enacted(statement),
                            Field.required(REF, EFFECTIVE_ON),
                            Field.optional(SEQUENCE_IN_DAY, ACT),
                            SOURCES));

    static final Sheet PARTICIPANTS =
            Sheet.details(
                    "participants.csv",
                    REORGANIZATIONS,
                    REORGANIZATION,
                    "role",
                    Map.of(
                            "BEGINS",
                            Form.detail(
                                    Field.required(BEGINNING),
                                    Field.words("name"),
                                    Field.optionalWords("short_name"),
                                    Field.optional(KIND, PARENT)),
                            "CONTINUES",
                            OF_ANOTHER,
                            "CEASES",
                            OF_ANOTHER));

    static final Sheet TRANSFERS =
            Sheet.details(
                    "transfers.csv",
                    REORGANIZATIONS,
                    REORGANIZATION,
                    Form.detail(Field.required(SCOPE, FROM, TO), Field.optional(UNTIL)));

    private ReorganizationSheets() {}

    private static ReorganizationEnacted enacted(Statement statement) {
        var row = statement.row();
        return new ReorganizationEnacted(
                statement.details(PARTICIPANTS).stream()
                        .map(ReorganizationSheets::participant)
                        .toList(),
                statement.details(TRANSFERS).stream().map(ReorganizationSheets::transfer).toList(),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static Participant participant(Row row) {
        return new Participant(
                row.get(AGENCY),
                Role.valueOf(row.cells().getOrDefault("role", "")),
                row.findWords("name"),
                row.findWords("short_name"),
                row.find(KIND),
                row.find(PARENT));
    }

    private static Transfer transfer(Row row) {
        return new Transfer(row.get(SCOPE), row.get(FROM), row.get(TO), row.find(UNTIL));
    }

    private static Scope scope(String cell) {
        for (var whole : Scope.Whole.values()) {
            if (whole.name().equals(cell)) {
                return whole;
            }
        }
        return new Scope.Of(new FunctionId(cell));
    }

    private static List<Mention> mentioned(Scope scope) {
        return switch (scope) {
            case Scope.Of(var function) -> List.of(Mention.of(Thing.FUNCTION, function));
            case Scope.Whole all -> List.of();
        };
    }
}
