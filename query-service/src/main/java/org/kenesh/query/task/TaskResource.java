package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;
import org.kenesh.council.CouncilId;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.responsibility.Explanation;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskLine;
import org.kenesh.task.TaskStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks, and who is responsible for them. */
@RestController
@RequestMapping("/api/tasks")
final class TaskResource {

    private static final String BY_DUE = "due";

    private final History history;

    TaskResource(History history) {
        this.history = history;
    }

    /** The tasks that are assigned by a day. */
    @GetMapping
    Page<TaskEntry> tasks(
            Asked asked,
            Paging paging,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency,
            @RequestParam(name = "responsibility", required = false)
                    @Nullable Status responsibility,
            @RequestParam(name = "status", required = false) @Nullable TaskStatus status,
            @RequestParam(name = "due-after", required = false) @Nullable LocalDate dueAfter,
            @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
            @RequestParam(name = "open", required = false) @Nullable Boolean open,
            @RequestParam(name = "overdue", required = false) @Nullable Boolean overdue,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "function", required = false) @Nullable FunctionId function,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = BY_DUE) String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var filter =
                new TaskFilter(
                        agency,
                        responsibility,
                        status,
                        dueAfter,
                        dueBefore,
                        open,
                        overdue,
                        council,
                        function,
                        text == null ? null : Folded.of(text));
        return history.ask(knowledge -> {
            var found = filter.of(knowledge, asked.on(), asked.known());
            return paging.of(asked, found, order)
                    .map(task ->
                            TaskEntry.of(knowledge, known(knowledge, task.id(), asked), asked));
        });
    }

    /** One task, with all that happened to it and who is responsible. */
    @GetMapping("/{id}")
    Answer<TaskFile> task(Asked asked, @PathVariable("id") TaskId id) {
        return history.ask(knowledge ->
                Answer.to(asked, TaskFile.of(knowledge, known(knowledge, id, asked), asked)));
    }

    /** Who is responsible for a task, and why. */
    @GetMapping("/{id}/responsibility")
    Answer<Explanation> responsibility(Asked asked, @PathVariable("id") TaskId id) {
        return history.ask(knowledge -> Answer.to(asked, explanation(knowledge, id, asked)));
    }

    private static Explanation explanation(Knowledge knowledge, TaskId id, Asked asked) {
        var answer = knowledge.succession().responsible(id, asked.on(), asked.known());
        if (answer.status() == Status.UNKNOWN) {
            throw new Unknown("task", id.value()).refused();
        }
        return Explanation.of(knowledge, answer, asked);
    }

    private static TaskOnDay known(Knowledge knowledge, TaskId id, Asked asked) {
        var task = TaskOnDay.of(knowledge, id, asked.on(), asked.known());
        if (task == null) {
            throw new Unknown("task", id.value()).refused();
        }
        return task;
    }

    private static SequencedMap<String, Comparator<TaskLine>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<TaskLine>>();
        orders.put(BY_DUE, TaskLine.BY_DUE);
        orders.put("id", Comparator.comparing(TaskLine::id));
        orders.put(
                "assigned", Comparator.comparing(task -> task.assigned().effectiveOn().latest()));
        orders.put(
                "title", Comparator.comparing(task -> task.assigned().title(), language.order()));
        orders.put("status", Comparator.comparing(TaskLine::status));
        return orders;
    }
}
