package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.ACT;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.SOURCES;

import java.util.List;
import java.util.Map;
import org.kenesh.agency.AgencyId;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.government.GovernmentId;

/** The sheets of governments and of the structures that they decree. */
final class GovernmentSheets {

    private static final Column<GovernmentId> FORMED =
            Column.defines("government", Thing.GOVERNMENT, GovernmentId::new);
    private static final Column<GovernmentId> GOVERNMENT =
            Column.needs("government", Thing.GOVERNMENT, GovernmentId::new);
    private static final Column<List<AgencyId>> AGENCIES =
            Column.needsAll("agencies", Thing.AGENCY, AgencyId::new);

    static final Sheet GOVERNMENTS =
            Sheet.of(
                    "governments.csv",
                    "change",
                    Map.of(
                            "FORMED",
                            Form.event(
                                    row ->
                                            new GovernmentFormed(
                                                    row.get(FORMED),
                                                    row.words("name"),
                                                    row.effectiveOn(),
                                                    row.find(ACT),
                                                    row.source()),
                                    Field.required(FORMED, EFFECTIVE_ON),
                                    Field.words("name"),
                                    Field.optional(ACT),
                                    SOURCES),
                            "ENDED",
                            Form.event(
                                    row ->
                                            new GovernmentEnded(
                                                    row.get(GOVERNMENT),
                                                    row.effectiveOn(),
                                                    row.find(ACT),
                                                    row.source()),
                                    Field.required(GOVERNMENT, EFFECTIVE_ON),
                                    Field.optional(ACT),
                                    SOURCES)));

    static final Sheet STRUCTURES =
            Sheet.of(
                    "structures.csv",
                    Form.event(
                            row ->
                                    new StructureDecreed(
                                            row.find(GOVERNMENT),
                                            row.get(AGENCIES),
                                            row.effectiveOn(),
                                            row.find(ACT),
                                            row.source()),
                            Field.required(AGENCIES, EFFECTIVE_ON),
                            Field.optional(GOVERNMENT, ACT),
                            SOURCES));

    private GovernmentSheets() {}
}
