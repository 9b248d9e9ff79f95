package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;
import org.kenesh.council.CouncilId;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.wording.Folded;
import org.kenesh.task.TaskLine;
import org.kenesh.task.TaskStatus;

/**
 * Which tasks are asked for; null means any. Who is responsible is looked at last, because it costs
 * most.
 *
 * @param agency responsible for it on the day, or among the candidates
 * @param responsibility what can be said of who is responsible
 * @param status how far control is
 * @param dueAfter the last day for it is later than this
 * @param dueBefore the last day for it is earlier than this
 * @param open whether control of it goes on
 * @param overdue whether it is overdue
 * @param council the council for which it is controlled
 * @param function the function that it is for, or one above that
 * @param text words in title or description
 */
record TaskFilter(
        @Nullable AgencyId agency,
        @Nullable Status responsibility,
        @Nullable TaskStatus status,
        @Nullable LocalDate dueAfter,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable CouncilId council,
        @Nullable FunctionId function,
        @Nullable Folded text) {

    /** The tasks of a day that are asked for. */
    Stream<TaskLine> of(Knowledge knowledge, LocalDate on, long known) {
        return among(knowledge, on, known).filter(in(knowledge, on, known));
    }

    /** Those of which only some can be with the agency, or so that this can be said of them. */
    private Stream<TaskLine> among(Knowledge knowledge, LocalDate on, long known) {
        var tasks = knowledge.tasks();
        var succession = knowledge.succession();
        if (agency != null) {
            return tasks.on(succession.reach(agency), on, known);
        }
        return switch (responsibility) {
            case RESOLVED -> tasks.on(succession.running(on, known), on, known);
            case AMBIGUOUS, ORPHANED, CONFLICT, DATE_UNCERTAIN ->
                    tasks.on(succession.unsettled(on, known), on, known);
            case UNKNOWN, NOT_YET_ASSIGNED, CLOSED -> tasks.on(on, known);
            case null -> tasks.on(on, known);
        };
    }

    private Predicate<TaskLine> in(Knowledge knowledge, LocalDate on, long known) {
        var functions =
                function == null ? Set.<FunctionId>of() : below(knowledge, function, on, known);
        return task ->
                (status == null || status == task.status())
                        && (open == null || open == !task.status().closed())
                        && (overdue == null || overdue == task.overdueOn(on))
                        && (council == null || council.equals(task.assigned().council()))
                        && dueBetween(task.due())
                        && (function == null || isAmong(functions, task.function()))
                        && says(task)
                        && isWith(task, knowledge, on, known);
    }

    private boolean dueBetween(@Nullable LocalDate due) {
        return (dueAfter == null || (due != null && due.isAfter(dueAfter)))
                && (dueBefore == null || (due != null && due.isBefore(dueBefore)));
    }

    private boolean says(TaskLine task) {
        var assigned = task.assigned();
        return text == null || text.isIn(assigned.title(), assigned.description());
    }

    private static boolean isAmong(Set<FunctionId> functions, @Nullable FunctionId own) {
        return own != null && functions.contains(own);
    }

    /** A function and all that are below it on a day. */
    private static Set<FunctionId> below(
            Knowledge knowledge, FunctionId top, LocalDate on, long known) {
        var below = new HashSet<>(Set.of(top));
        for (var id : knowledge.functions().ids()) {
            if (knowledge.functions().ancestors(id, on, known).contains(top)) {
                below.add(id);
            }
        }
        return below;
    }

    private boolean isWith(TaskLine task, Knowledge knowledge, LocalDate on, long known) {
        if (responsibility == null && agency == null) {
            return true;
        }
        var who = knowledge.succession().who(task.id(), on, known);
        return (responsibility == null || responsibility == who.status())
                && (agency == null || who.possible().contains(agency));
    }
}
