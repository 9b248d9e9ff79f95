package org.kenesh.standalone.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.standalone.csv.Field.Rule;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;

/**
 * What cells about tasks say. Whom a task is given to is an agency's id, or {@code @} and a
 * function's id for the authorized body of that function. A co-executor is the same, and may be
 * followed by {@code /} and the id of the function for which it helps.
 */
final class TaskCells {

    static final Column<Assignee> LEAD =
            new Column<>("lead", TaskCells::assignee, TaskCells::mentioned);
    static final Column<Assignee> TO =
            new Column<>("to", TaskCells::assignee, TaskCells::mentioned);
    static final Column<CoExecutor> CO_EXECUTOR =
            new Column<>("co_executor", TaskCells::coExecutor, TaskCells::mentioned);
    static final Column<List<CoExecutor>> CO_EXECUTORS =
            new Column<>(
                    "co_executors",
                    cell -> Arrays.stream(cell.split("\\s+")).map(TaskCells::coExecutor).toList(),
                    all -> all.stream().flatMap(one -> mentioned(one).stream()).toList());
    static final Column<LocalDate> DUE = Column.day("due");
    private static final Column<ActId> BASIS_ACT = Column.needs("basis_act", Thing.ACT, ActId::new);
    private static final Column<String> BASIS_DECISION = Column.words("basis_decision");
    static final Field BASIS = new Field(Rule.AT_MOST_ONE, List.of(BASIS_ACT, BASIS_DECISION));

    private TaskCells() {}

    static @Nullable Basis basis(Row row) {
        var act = row.find(BASIS_ACT);
        if (act != null) {
            return new Basis.Act(act);
        }
        var decision = row.find(BASIS_DECISION);
        return decision == null ? null : new Basis.Decision(decision);
    }

    private static Assignee assignee(String cell) {
        return cell.startsWith("@")
                ? new Assignee.AuthorizedBody(new FunctionId(cell.substring(1)))
                : new Assignee.Agency(new AgencyId(cell));
    }

    private static CoExecutor coExecutor(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? new CoExecutor(assignee(cell), null)
                : new CoExecutor(
                        assignee(cell.substring(0, slash)),
                        new FunctionId(cell.substring(slash + 1)));
    }

    private static List<Mention> mentioned(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Agency(var agency) -> List.of(Mention.of(Thing.AGENCY, agency));
            case Assignee.AuthorizedBody(var function) ->
                    List.of(Mention.of(Thing.FUNCTION, function));
        };
    }

    private static List<Mention> mentioned(CoExecutor coExecutor) {
        var function = coExecutor.function();
        var who = mentioned(coExecutor.assignee()).stream();
        return function == null
                ? who.toList()
                : Stream.concat(who, Stream.of(Mention.of(Thing.FUNCTION, function))).toList();
    }
}
