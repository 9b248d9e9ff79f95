package org.kenesh.standalone.csv;

import static java.util.Map.entry;
import static org.kenesh.standalone.csv.Columns.AGENCY;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.FUNCTION;
import static org.kenesh.standalone.csv.Columns.SEQUENCE_IN_DAY;
import static org.kenesh.standalone.csv.Columns.SOURCES;
import static org.kenesh.standalone.csv.Columns.TASK;
import static org.kenesh.standalone.csv.TaskCells.BASIS;
import static org.kenesh.standalone.csv.TaskCells.CO_EXECUTOR;
import static org.kenesh.standalone.csv.TaskCells.CO_EXECUTORS;
import static org.kenesh.standalone.csv.TaskCells.DUE;
import static org.kenesh.standalone.csv.TaskCells.LEAD;
import static org.kenesh.standalone.csv.TaskCells.TO;

import java.util.List;
import java.util.Map;
import org.kenesh.council.CouncilId;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/** The sheets of tasks and of what becomes of them. */
final class TaskSheets {

    private static final Column<TaskId> NEW_TASK = Column.defines("task", Thing.TASK, TaskId::new);
    private static final Column<CouncilId> COUNCIL = Column.of("council", CouncilId::new);

    /** What was reported, the reason, or a note. */
    private static final Field TEXT = Field.words(TaskChanges.TEXT);

    private static final Field OPTIONAL_TEXT = Field.optionalWords(TaskChanges.TEXT);
    private static final Field BY_AGENCY = Field.required(AGENCY);
    private static final Field TO_SOMEBODY = Field.required(TO);
    private static final Field FOR_A_FUNCTION = Field.optional(FUNCTION);
    private static final Field HELPER = Field.required(CO_EXECUTOR);
    private static final Field BY_A_DAY = Field.required(DUE);
    private static final Field BY_A_DAY_OR_NONE = Field.optional(DUE);

    static final Sheet TASKS =
            Sheet.of(
                    "tasks.csv",
                    Form.event(
                            TaskSheets::assigned,
                            Field.required(NEW_TASK),
                            Field.words("title"),
                            Field.optionalWords("description"),
                            Field.optional(COUNCIL),
                            BASIS,
                            Field.required(LEAD),
                            Field.optional(FUNCTION, CO_EXECUTORS, DUE),
                            Field.required(EFFECTIVE_ON),
                            Field.optional(SEQUENCE_IN_DAY),
                            SOURCES));

    static final Sheet TASK_CHANGES =
            Sheet.of(
                    "task-changes.csv",
                    "change",
                    Map.ofEntries(
                            change("ACKNOWLEDGED", TaskChanges::acknowledged, BY_AGENCY),
                            change("PROGRESS_REPORTED", TaskChanges::progress, BY_AGENCY, TEXT),
                            change("COMPLETION_REPORTED", TaskChanges::completion, BY_AGENCY, TEXT),
                            change("COMPLETION_ACCEPTED", TaskChanges::accepted, OPTIONAL_TEXT),
                            change("COMPLETION_RETURNED", TaskChanges::returned, TEXT),
                            change(
                                    "EXTENSION_REQUESTED",
                                    TaskChanges::requested,
                                    BY_AGENCY,
                                    BY_A_DAY,
                                    TEXT),
                            change(
                                    "EXTENSION_GRANTED",
                                    TaskChanges::granted,
                                    BY_A_DAY,
                                    OPTIONAL_TEXT),
                            change("EXTENSION_REFUSED", TaskChanges::refused, TEXT),
                            change(
                                    "REASSIGNED",
                                    TaskChanges::reassigned,
                                    TO_SOMEBODY,
                                    FOR_A_FUNCTION,
                                    TEXT,
                                    BASIS),
                            change(
                                    "RULED",
                                    TaskChanges::ruled,
                                    TO_SOMEBODY,
                                    FOR_A_FUNCTION,
                                    TEXT,
                                    BASIS),
                            change("CO_EXECUTOR_ADDED", TaskChanges::added, HELPER),
                            change(
                                    "CO_EXECUTOR_RELEASED",
                                    TaskChanges::released,
                                    HELPER,
                                    OPTIONAL_TEXT),
                            change("SUSPENDED", TaskChanges::suspended, TEXT),
                            change("RESUMED", TaskChanges::resumed, BY_A_DAY_OR_NONE),
                            change("CANCELLED", TaskChanges::cancelled, TEXT, BASIS),
                            change("REOPENED", TaskChanges::reopened, TEXT, BY_A_DAY_OR_NONE)));

    private TaskSheets() {}

    private static Map.Entry<String, Form> change(
            String name, Form.OfRow telling, Field... fields) {
        var form =
                Form.event(telling, fields)
                        .with(
                                List.of(
                                        Field.required(TASK, EFFECTIVE_ON),
                                        Field.optional(SEQUENCE_IN_DAY)));
        return entry(name, form);
    }

    private static TaskAssigned assigned(Row row) {
        return new TaskAssigned(
                row.get(NEW_TASK),
                row.words("title"),
                row.findWords("description"),
                row.find(COUNCIL),
                TaskCells.basis(row),
                row.get(LEAD),
                row.find(FUNCTION),
                row.getOr(CO_EXECUTORS, List.of()),
                row.find(DUE),
                row.effectiveOn(),
                row.sequenceInDay(),
                row.source());
    }
}
