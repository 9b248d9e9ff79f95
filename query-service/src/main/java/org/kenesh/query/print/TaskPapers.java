package org.kenesh.query.print;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.council.Council;
import org.kenesh.query.paper.Block.Column;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.paper.Kind;
import org.kenesh.query.paper.Paper;
import org.kenesh.query.paper.Section;
import org.kenesh.query.paper.Source;
import org.kenesh.query.paper.Words;
import org.kenesh.query.task.TaskEntry;

/**
 * The list of the outstanding tasks of a council.
 *
 * @param writing the language
 * @param council the council
 * @param tasks its open tasks, by deadline
 */
record TaskPapers(Writing writing, Council council, List<TaskEntry> tasks) {

    Paper outstanding(String json) {
        var columns =
                List.of(
                        new Column(writing.said("column.number"), 1),
                        new Column(writing.said("column.task"), 5),
                        new Column(writing.said("column.responsible"), 4),
                        new Column(writing.said("column.due"), 2),
                        new Column(writing.said("column.state"), 2));
        var rows = new ArrayList<List<Words>>();
        for (var task : tasks) {
            rows.add(row(rows.size() + 1, task));
        }
        long overdue = tasks.stream().filter(TaskEntry::overdue).count();
        return new Paper(
                writing.language(),
                Kind.OUTSTANDING_TASKS,
                null,
                writing.recorded(council.names()),
                writing.said("outstanding.title", writing.day(writing.asked().on())),
                List.of(
                        writing.line("outstanding", writing.plain(String.valueOf(tasks.size()))),
                        writing.line("overdue", writing.plain(String.valueOf(overdue)))),
                List.of(Section.of(writing.said("tasks"), new Table(columns, rows))),
                List.of(),
                writing.state(council.zone().id()),
                new Source("outstanding-tasks.json", json));
    }

    private List<Words> row(int number, TaskEntry task) {
        var standing = task.responsibility();
        return List.of(
                writing.plain(String.valueOf(number)),
                writing.recorded(task.title()),
                standing.holders().isEmpty()
                        ? writing.said("responsible." + standing.status())
                        : writing.plain(writing.agencies(standing.holders())),
                writing.plain(writing.day(task.due())),
                task.overdue()
                        ? writing.said("state.OVERDUE")
                        : writing.said("state." + task.status()));
    }
}
