package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.AGENCY;
import static org.kenesh.standalone.csv.Columns.FUNCTION;
import static org.kenesh.standalone.csv.Columns.TASK;
import static org.kenesh.standalone.csv.TaskCells.CO_EXECUTOR;
import static org.kenesh.standalone.csv.TaskCells.DUE;
import static org.kenesh.standalone.csv.TaskCells.TO;

import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;

/** What a row about a task tells. */
final class TaskChanges {

    static final String TEXT = "text";

    private TaskChanges() {}

    static TaskAcknowledged acknowledged(Row row) {
        return new TaskAcknowledged(
                row.get(TASK), row.get(AGENCY), row.effectiveOn(), row.sequenceInDay());
    }

    static ProgressReported progress(Row row) {
        return new ProgressReported(
                row.get(TASK),
                row.get(AGENCY),
                row.words(TEXT),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static CompletionReported completion(Row row) {
        return new CompletionReported(
                row.get(TASK),
                row.get(AGENCY),
                row.words(TEXT),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static CompletionAccepted accepted(Row row) {
        return new CompletionAccepted(
                row.get(TASK), row.findWords(TEXT), row.effectiveOn(), row.sequenceInDay());
    }

    static CompletionReturned returned(Row row) {
        return new CompletionReturned(
                row.get(TASK), row.words(TEXT), row.effectiveOn(), row.sequenceInDay());
    }

    static ExtensionRequested requested(Row row) {
        return new ExtensionRequested(
                row.get(TASK),
                row.get(AGENCY),
                row.get(DUE),
                row.words(TEXT),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static ExtensionGranted granted(Row row) {
        return new ExtensionGranted(
                row.get(TASK),
                row.get(DUE),
                row.findWords(TEXT),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static ExtensionRefused refused(Row row) {
        return new ExtensionRefused(
                row.get(TASK), row.words(TEXT), row.effectiveOn(), row.sequenceInDay());
    }

    static TaskReassigned reassigned(Row row) {
        return new TaskReassigned(
                row.get(TASK),
                row.get(TO),
                row.find(FUNCTION),
                row.words(TEXT),
                TaskCells.basis(row),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static ResponsibilityRuled ruled(Row row) {
        return new ResponsibilityRuled(
                row.get(TASK),
                row.get(TO),
                row.find(FUNCTION),
                row.words(TEXT),
                TaskCells.basis(row),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static CoExecutorAdded added(Row row) {
        return new CoExecutorAdded(
                row.get(TASK), row.get(CO_EXECUTOR), row.effectiveOn(), row.sequenceInDay());
    }

    static CoExecutorReleased released(Row row) {
        return new CoExecutorReleased(
                row.get(TASK),
                row.get(CO_EXECUTOR),
                row.findWords(TEXT),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static TaskSuspended suspended(Row row) {
        return new TaskSuspended(
                row.get(TASK), row.words(TEXT), row.effectiveOn(), row.sequenceInDay());
    }

    static TaskResumed resumed(Row row) {
        return new TaskResumed(
                row.get(TASK), row.find(DUE), row.effectiveOn(), row.sequenceInDay());
    }

    static TaskCancelled cancelled(Row row) {
        return new TaskCancelled(
                row.get(TASK),
                row.words(TEXT),
                TaskCells.basis(row),
                row.effectiveOn(),
                row.sequenceInDay());
    }

    static TaskReopened reopened(Row row) {
        return new TaskReopened(
                row.get(TASK),
                row.words(TEXT),
                row.find(DUE),
                row.effectiveOn(),
                row.sequenceInDay());
    }
}
