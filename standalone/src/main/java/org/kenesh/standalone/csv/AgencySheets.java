package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.ACT;
import static org.kenesh.standalone.csv.Columns.AGENCY;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.FROM;
import static org.kenesh.standalone.csv.Columns.KIND;
import static org.kenesh.standalone.csv.Columns.PARENT;
import static org.kenesh.standalone.csv.Columns.SEQUENCE_IN_DAY;
import static org.kenesh.standalone.csv.Columns.SOURCES;
import static org.kenesh.standalone.csv.Columns.TO;

import java.util.List;
import java.util.Map;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

/** The sheets of agencies, save their reorganizations. */
final class AgencySheets {

    private static final Column<AgencyId> NEW_AGENCY =
            Column.defines("agency", Thing.AGENCY, AgencyId::new);
    private static final Column<Disposition> DISPOSITION =
            Column.oneOf("disposition", Disposition.class);
    private static final Column<List<FunctionId>> FUNCTIONS =
            Column.needsAll("functions", Thing.FUNCTION, FunctionId::new);
    private static final Field IN_ORDER_BY_ACT = Field.optional(SEQUENCE_IN_DAY, ACT);

    static final Sheet AGENCIES =
            Sheet.of(
                    "agencies.csv",
                    Form.event(
                            AgencySheets::established,
                            Field.required(NEW_AGENCY),
                            Field.words("name"),
                            Field.optionalWords("short_name"),
                            Field.optional(KIND, PARENT, EFFECTIVE_ON),
                            IN_ORDER_BY_ACT,
                            SOURCES));

    static final Sheet AGENCY_CHANGES =
            Sheet.of(
                    "agency-changes.csv",
                    "change",
                    Map.of(
                            "RENAMED",
                            change(
                                    AgencySheets::renamed,
                                    Field.required(AGENCY),
                                    Field.words("name"),
                                    Field.optionalWords("short_name")),
                            "RECLASSIFIED",
                            change(AgencySheets::reclassified, Field.required(AGENCY, KIND)),
                            "SUBORDINATED",
                            change(
                                    AgencySheets::subordinated,
                                    Field.required(AGENCY),
                                    Field.optional(PARENT)),
                            "ABOLISHED",
                            change(
                                    AgencySheets::abolished,
                                    Field.required(AGENCY, DISPOSITION),
                                    Field.optional(FUNCTIONS))));

    static final Sheet SUCCESSIONS =
            Sheet.of("successions.csv", change(AgencySheets::succeeded, Field.required(FROM, TO)));

    private AgencySheets() {}

    private static Form change(Form.OfRow telling, Field... fields) {
        return Form.event(telling, fields)
                .with(List.of(Field.required(EFFECTIVE_ON), IN_ORDER_BY_ACT, SOURCES));
    }

    private static AgencyEstablished established(Row row) {
        return new AgencyEstablished(
                row.get(NEW_AGENCY),
                row.words("name"),
                row.findWords("short_name"),
                row.find(KIND),
                row.find(PARENT),
                row.getOr(EFFECTIVE_ON, EffectiveDate.ALWAYS),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static AgencyRenamed renamed(Row row) {
        return new AgencyRenamed(
                row.get(AGENCY),
                row.words("name"),
                row.findWords("short_name"),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static AgencyReclassified reclassified(Row row) {
        return new AgencyReclassified(
                row.get(AGENCY),
                row.get(KIND),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static AgencySubordinated subordinated(Row row) {
        return new AgencySubordinated(
                row.get(AGENCY),
                row.find(PARENT),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static AgencyAbolished abolished(Row row) {
        return new AgencyAbolished(
                row.get(AGENCY),
                row.get(DISPOSITION),
                row.getOr(FUNCTIONS, List.of()),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static SuccessionDeclared succeeded(Row row) {
        return new SuccessionDeclared(
                row.get(FROM),
                row.get(TO),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }
}
