package org.kenesh.standalone.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;

/** All sheets that a directory can have. */
final class Sheets {

    /** What the ledger has already: known to the rows, recorded by none. */
    static final Sheet EXISTING =
            new Sheet(
                    "existing.csv",
                    "thing",
                    Map.of(
                            "ACT", existing(Thing.ACT, ActId::new),
                            "GOVERNMENT", existing(Thing.GOVERNMENT, GovernmentId::new),
                            "AGENCY", existing(Thing.AGENCY, AgencyId::new),
                            "FUNCTION", existing(Thing.FUNCTION, FunctionId::new),
                            "TASK", existing(Thing.TASK, TaskId::new)),
                    null,
                    null,
                    List.of());

    /** In the order in which what becomes known on one day is recorded. */
    static final List<Sheet> ALL =
            List.of(
                    EXISTING,
                    ActSheets.ACTS,
                    ActSheets.ACT_CHANGES,
                    GovernmentSheets.GOVERNMENTS,
                    AgencySheets.AGENCIES,
                    FunctionSheets.FUNCTIONS,
                    ReorganizationSheets.REORGANIZATIONS,
                    ReorganizationSheets.PARTICIPANTS,
                    ReorganizationSheets.TRANSFERS,
                    AgencySheets.AGENCY_CHANGES,
                    AgencySheets.SUCCESSIONS,
                    FunctionSheets.FUNCTION_CHANGES,
                    GovernmentSheets.STRUCTURES,
                    TaskSheets.TASKS,
                    TaskSheets.TASK_CHANGES,
                    RecordSheets.RETRACTIONS,
                    RecordSheets.CONFLICTS,
                    RecordSheets.CLAIMS);

    private Sheets() {}

    private static Form existing(Thing thing, Function<String, ? extends Id> id) {
        return Form.detail(Field.required(Column.defines("id", thing, id::apply)));
    }
}
