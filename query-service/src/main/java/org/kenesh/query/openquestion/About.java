package org.kenesh.query.openquestion;

import org.jspecify.annotations.Nullable;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.task.CoExecutor;

/**
 * What a question that the succession rules leave open is about: a task, a seat or a function.
 *
 * @param task the task
 * @param coExecutor the co-executor of the task; null when it is about the lead
 * @param council the council that the seat is on
 * @param seat the seat
 * @param function the function, or what the seat is for
 */
record About(
        @Nullable TaskReference task,
        @Nullable CoExecutor coExecutor,
        @Nullable CouncilReference council,
        @Nullable SeatReference seat,
        @Nullable FunctionReference function) {

    static About of(TaskReference task, @Nullable CoExecutor coExecutor) {
        return new About(task, coExecutor, null, null, null);
    }

    static About of(FunctionReference function) {
        return new About(null, null, null, null, function);
    }
}
