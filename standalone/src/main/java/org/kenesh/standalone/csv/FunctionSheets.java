package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.ACT;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.FROM;
import static org.kenesh.standalone.csv.Columns.FUNCTION;
import static org.kenesh.standalone.csv.Columns.SEQUENCE_IN_DAY;
import static org.kenesh.standalone.csv.Columns.SOURCES;
import static org.kenesh.standalone.csv.Columns.TO;
import static org.kenesh.standalone.csv.Columns.UNTIL;

import java.util.List;
import java.util.Map;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

/** The sheets of functions: their tree, and who holds them. */
final class FunctionSheets {

    private static final Column<FunctionId> NEW_FUNCTION =
            Column.defines("function", Thing.FUNCTION, FunctionId::new);
    private static final Column<FunctionId> PARENT =
            Column.needs("parent", Thing.FUNCTION, FunctionId::new);
    private static final Column<List<FunctionId>> PARTS =
            Column.needsAll("parts", Thing.FUNCTION, FunctionId::new);
    private static final Field IN_ORDER_BY_ACT = Field.optional(SEQUENCE_IN_DAY, ACT);

    static final Sheet FUNCTIONS =
            Sheet.of(
                    "functions.csv",
                    Form.event(
                            FunctionSheets::defined,
                            Field.required(NEW_FUNCTION),
                            Field.words("name"),
                            Field.optional(PARENT, EFFECTIVE_ON),
                            IN_ORDER_BY_ACT,
                            SOURCES));

    static final Sheet FUNCTION_CHANGES =
            Sheet.of(
                    "function-changes.csv",
                    "change",
                    Map.of(
                            "DIVIDED",
                            change(FunctionSheets::divided, Field.required(FUNCTION, PARTS)),
                            "JOINED",
                            change(FunctionSheets::joined, Field.required(FUNCTION, PARTS)),
                            "ASSIGNED",
                            change(FunctionSheets::assigned, Field.required(FUNCTION, TO)),
                            "TRANSFERRED",
                            change(
                                    FunctionSheets::transferred,
                                    Field.required(FUNCTION, FROM, TO),
                                    Field.optional(UNTIL)),
                            "WITHDRAWN",
                            change(FunctionSheets::withdrawn, Field.required(FUNCTION, FROM))));

    private FunctionSheets() {}

    private static Form change(Form.OfRow telling, Field... fields) {
        return Form.event(telling, fields)
                .with(List.of(Field.required(EFFECTIVE_ON), IN_ORDER_BY_ACT, SOURCES));
    }

    private static FunctionDefined defined(Row row) {
        return new FunctionDefined(
                row.get(NEW_FUNCTION),
                row.words("name"),
                row.find(PARENT),
                row.getOr(EFFECTIVE_ON, EffectiveDate.ALWAYS),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static FunctionDivided divided(Row row) {
        return new FunctionDivided(
                row.get(FUNCTION),
                row.get(PARTS),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static FunctionsJoined joined(Row row) {
        return new FunctionsJoined(
                row.get(PARTS),
                row.get(FUNCTION),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static FunctionAssigned assigned(Row row) {
        return new FunctionAssigned(
                row.get(FUNCTION),
                row.get(TO),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static FunctionTransferred transferred(Row row) {
        return new FunctionTransferred(
                row.get(FUNCTION),
                row.get(FROM),
                row.get(TO),
                row.find(UNTIL),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }

    private static FunctionWithdrawn withdrawn(Row row) {
        return new FunctionWithdrawn(
                row.get(FUNCTION),
                row.get(FROM),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.find(ACT),
                row.source());
    }
}
