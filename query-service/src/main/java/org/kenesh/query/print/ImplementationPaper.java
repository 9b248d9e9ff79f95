package org.kenesh.query.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Council;
import org.kenesh.query.discipline.Row;
import org.kenesh.query.implementation.Entry;
import org.kenesh.query.implementation.Figures;
import org.kenesh.query.implementation.Implementation;
import org.kenesh.query.implementation.Part;
import org.kenesh.query.implementation.ReportedTask;
import org.kenesh.query.paper.Block.Column;
import org.kenesh.query.paper.Block.Facts;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.paper.Kind;
import org.kenesh.query.paper.Line;
import org.kenesh.query.paper.Paper;
import org.kenesh.query.paper.Section;
import org.kenesh.query.paper.Source;
import org.kenesh.query.paper.Words;
import org.kenesh.task.TaskId;

/**
 * The report on implementation in a period.
 *
 * @param writing the language
 * @param council the council; null for all
 * @param report what it tells
 */
record ImplementationPaper(Writing writing, @Nullable Council council, Implementation report) {

    private static final List<String> FIGURES =
            List.of("tasks", "on-time", "late", "open", "overdue", "inherited");

    Paper of(ZoneId zone, String json) {
        var sections = new ArrayList<Section>();
        sections.add(figures("then", report.then()));
        sections.add(figures("today", report.today()));
        Map<TaskId, ReportedTask> tasks =
                report.tasks().stream()
                        .collect(Collectors.toMap(one -> one.task().id(), Function.identity()));
        for (var part : report.then()) {
            sections.add(part(part, part.ids().stream().map(tasks::get).toList()));
        }
        return new Paper(
                writing.language(),
                Kind.IMPLEMENTATION_REPORT,
                null,
                council == null ? writing.said("all-councils") : writing.recorded(council.names()),
                writing.said("period", writing.day(report.from()), writing.day(report.to())),
                head(report.total()),
                sections,
                List.of(),
                writing.state(zone),
                new Source("implementation.json", json));
    }

    private List<Line> head(Figures figures) {
        var counts = figures.counts();
        var lines = new ArrayList<Line>();
        number(lines, "tasks", counts.tasks());
        number(lines, "on-time", counts.onTime());
        number(lines, "late", counts.late());
        number(lines, "open", counts.open());
        number(lines, "overdue", counts.overdue());
        number(lines, "cancelled", counts.cancelled());
        number(lines, "inherited", figures.inherited());
        number(lines, "reports", figures.reports());
        number(lines, "requested", figures.requested());
        number(lines, "granted", figures.granted());
        number(lines, "refused", figures.refused());
        return lines;
    }

    private void number(List<Line> lines, String key, long number) {
        lines.add(writing.line("figure." + key, writing.plain(String.valueOf(number))));
    }

    private Section figures(String key, List<Part> parts) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(writing.said("column.agency"), 7));
        FIGURES.forEach(figure -> columns.add(new Column(writing.said("short." + figure), 3)));
        var rows = parts.stream().map(part -> row(part.figures())).toList();
        return Section.of(writing.said("by." + key), new Table(columns, rows));
    }

    private List<Words> row(Figures figures) {
        var counts = figures.counts();
        var cells = new ArrayList<Words>();
        cells.add(whose(counts));
        Stream.of(
                        counts.tasks(),
                        counts.onTime(),
                        counts.late(),
                        counts.open(),
                        counts.overdue(),
                        figures.inherited())
                .map(number -> writing.plain(String.valueOf(number)))
                .forEach(cells::add);
        return cells;
    }

    private Words whose(Row row) {
        return row.agency() == null
                ? writing.said("responsible." + row.status())
                : writing.plain(writing.agency(row.agency()));
    }

    private Section part(Part part, List<ReportedTask> tasks) {
        var sections = new ArrayList<Section>();
        for (var task : tasks) {
            sections.add(task(sections.size() + 1, task));
        }
        return new Section(whose(part.figures().counts()), List.of(), sections);
    }

    private Section task(int number, ReportedTask task) {
        var title = writing.recorded(task.task().title());
        var heading = new Words(title.language(), number + ". " + title.text());
        return Section.of(heading, new Facts(facts(task)));
    }

    private List<Line> facts(ReportedTask reported) {
        var task = reported.task();
        var lines = new ArrayList<Line>();
        given(reported).ifPresent(words -> lines.add(writing.line("given-by", words)));
        lines.add(writing.line("given-on", writing.plain(writing.day(task.assignedOn().latest()))));
        lines.add(writing.line("column.due", writing.plain(writing.day(task.due()))));
        lines.add(
                writing.line(
                        "column.state",
                        writing.said("state." + (task.overdue() ? "OVERDUE" : task.status()))));
        var standing = task.responsibility();
        lines.add(
                writing.line(
                        "responsible-now",
                        standing.holders().isEmpty()
                                ? writing.said("responsible." + standing.status())
                                : writing.plain(writing.agencies(standing.holders()))));
        reported.inherited()
                .forEach(step -> lines.add(writing.line("step", writing.recorded(step.words()))));
        reported.reports().forEach(entry -> lines.add(line(entry)));
        reported.extensions().forEach(entry -> lines.add(line(entry)));
        return lines;
    }

    private Optional<Words> given(ReportedTask task) {
        var decision = task.decision();
        var act = task.act();
        if (decision != null) {
            var title = writing.recorded(decision.title());
            var number = decision.number() + "/" + decision.year();
            return Optional.of(
                    new Words(title.language(), writing.phrase("decision", number, title.text())));
        }
        return Optional.ofNullable(act)
                .map(one ->
                        one.title() == null
                                ? writing.plain(one.id().value())
                                : writing.recorded(one.title()));
    }

    /** What was said, on which day and by whom, with the deadline that it is about. */
    private Line line(Entry entry) {
        var day = writing.day(entry.on());
        var about = entry.due() == null ? "" : writing.phrase("until", writing.day(entry.due()));
        var name =
                new Words(writing.language(), writing.phrase("entry." + entry.kind(), day) + about);
        var words = entry.words() == null ? writing.plain("") : writing.recorded(entry.words());
        return new Line(
                name,
                entry.agency() == null
                        ? words
                        : new Words(
                                words.language(),
                                writing.phrase(
                                        "said", writing.agency(entry.agency()), words.text())));
    }
}
