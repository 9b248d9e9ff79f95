package org.kenesh.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.text.Text;

/**
 * What is true of one task at the end of a day. Who is responsible for it is not part of it: that
 * follows from the succession rules.
 *
 * @param on the day
 * @param assigned the assignment, or null when there is none on that day
 * @param status how far control is
 * @param lead whom the assignment, the latest reassignment or ruling names
 * @param function the function that these name, if any
 * @param deadlines every deadline that was set, in order; the last one holds
 * @param request the extension request that waits for an answer, if any
 * @param coExecutors who helps, in the order in which they were asked
 * @param acknowledgedBy the agencies that took note of it since it was given, or given anew
 * @param returned how often a completion was returned
 * @param lastReport the latest report of progress or completion, if any
 * @param completion the latest report of completion that was not returned, if any
 * @param closedOn the day on which control ended, or null while it goes on
 */
public record TaskState(
        LocalDate on,
        @Nullable TaskAssigned assigned,
        TaskStatus status,
        @Nullable Assignee lead,
        @Nullable FunctionId function,
        List<Deadline> deadlines,
        @Nullable Request request,
        List<Engagement> coExecutors,
        SequencedSet<AgencyId> acknowledgedBy,
        int returned,
        @Nullable Report lastReport,
        @Nullable Report completion,
        @Nullable LocalDate closedOn) {

    /**
     * A deadline as it was set.
     *
     * @param position the event that set it
     * @param setOn the day on which it was set
     * @param due the last day for the task
     */
    public record Deadline(long position, LocalDate setOn, LocalDate due) {}

    /**
     * A request for more time.
     *
     * @param position the event
     * @param agency who asked
     * @param requestedOn the day of asking
     * @param due the day asked for
     */
    public record Request(long position, AgencyId agency, LocalDate requestedOn, LocalDate due) {}

    /**
     * A co-executor from the day on which it was asked.
     *
     * @param position the event that named it
     * @param since the day
     * @param coExecutor who
     */
    public record Engagement(long position, LocalDate since, CoExecutor coExecutor) {}

    /**
     * A report of an agency.
     *
     * @param position the event
     * @param agency who reported
     * @param reportedOn the day
     * @param report what it said
     */
    public record Report(long position, AgencyId agency, LocalDate reportedOn, Text report) {}

    /** The state at the end of that day of the task whose facts these are, in any order. */
    public static TaskState of(Collection<TaskFact> facts, LocalDate on) {
        return TaskFold.fold(facts, on);
    }

    /** The deadline that holds, or null when none is set. */
    public @Nullable LocalDate due() {
        return deadlines.isEmpty() ? null : deadlines.getLast().due();
    }

    /** Whether the deadline has passed and somebody still has to do something. */
    public boolean overdue() {
        var due = due();
        return due != null && status.running() && due.isBefore(on);
    }

    /** Whether the deadline is on the day or at most that many days after it, and still runs. */
    public boolean dueWithin(int days) {
        var due = due();
        return due != null
                && status.running()
                && !due.isBefore(on)
                && !due.isAfter(on.plusDays(days));
    }

    /** Whether completion was reported, not returned since, and reported after the deadline. */
    public boolean doneLate() {
        var due = due();
        return due != null && completion != null && completion.reportedOn().isAfter(due);
    }
}
