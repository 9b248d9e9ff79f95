package org.kenesh.query.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.wording.Phrases;
import org.kenesh.query.workbook.Cell;
import org.kenesh.query.workbook.Sheet;
import org.kenesh.query.workbook.Sheet.Column;
import org.kenesh.text.Text;

/** A report on implementation as sheets, in the language of the caller. */
final class Sheets {

    private static final Phrases PHRASES = Phrases.beside(Sheets.class, "implementation");
    private static final List<String> FIGURES =
            List.of("inherited", "reports", "requested", "granted", "refused");
    private static final int WORDS = 50;
    private static final int NUMBER = 12;

    private final Implementation report;
    private final Asked asked;
    private final org.kenesh.query.discipline.Sheets counts;

    private Sheets(Implementation report, Asked asked) {
        this.report = report;
        this.asked = asked;
        this.counts = new org.kenesh.query.discipline.Sheets(asked);
    }

    /** By the agencies then, by those of today, the tasks, what was said, how they came there. */
    static List<Sheet> of(Implementation report, Asked asked) {
        var sheets = new Sheets(report, asked);
        return List.of(
                sheets.figures("then", report.then()),
                sheets.figures("today", report.today()),
                sheets.tasks(),
                sheets.entries(),
                sheets.steps());
    }

    private Sheet figures(String name, List<Part> parts) {
        var columns = new ArrayList<>(counts.columns());
        FIGURES.forEach(key -> columns.add(new Column(said("column." + key), NUMBER)));
        var rows = new ArrayList<List<Cell>>();
        for (var part : parts) {
            rows.add(row(counts.name(part.figures().counts()), part.figures()));
        }
        rows.add(row(counts.total(), report.total()));
        return sheet(name, columns, rows);
    }

    private List<Cell> row(String name, Figures figures) {
        var cells = new ArrayList<>(counts.line(name, figures.counts()));
        Stream.of(
                        figures.inherited(),
                        figures.reports(),
                        figures.requested(),
                        figures.granted(),
                        figures.refused())
                .map(Cell.Count::new)
                .forEach(cells::add);
        return cells;
    }

    private Sheet tasks() {
        var rows = new ArrayList<List<Cell>>();
        for (var one : report.tasks()) {
            var task = one.task();
            var holders = task.responsibility().holders();
            rows.add(
                    List.of(
                            new Cell.Words(task.id().value()),
                            text(task.title()),
                            new Cell.Words(given(one)),
                            new Cell.Day(task.assignedOn().latest()),
                            new Cell.Words(one.then() == null ? "" : name(one.then())),
                            new Cell.Words(holders.isEmpty() ? "" : name(holders.getFirst())),
                            new Cell.Day(task.due()),
                            new Cell.Words(said("status." + task.status())),
                            new Cell.Words(said("standard." + one.standard()))));
        }
        return sheet(
                "tasks",
                List.of(
                        column("task", NUMBER),
                        column("title", WORDS),
                        column("given", WORDS),
                        column("assigned", NUMBER),
                        column("then", WORDS),
                        column("today", WORDS),
                        column("due", NUMBER),
                        column("status", NUMBER),
                        column("standard", NUMBER)),
                rows);
    }

    private String given(ReportedTask task) {
        var decision = task.decision();
        var act = task.act();
        if (decision != null) {
            return said("decision", decision.number() + "/" + decision.year());
        }
        return act == null ? "" : act.title() == null ? act.id().value() : words(act.title());
    }

    private Sheet entries() {
        var rows = new ArrayList<List<Cell>>();
        for (var task : report.tasks()) {
            task.reports().forEach(entry -> rows.add(entry(task, entry)));
            task.extensions().forEach(entry -> rows.add(entry(task, entry)));
        }
        return sheet(
                "entries",
                List.of(
                        column("task", NUMBER),
                        column("day", NUMBER),
                        column("kind", WORDS),
                        column("agency", WORDS),
                        column("words", WORDS),
                        column("new-due", NUMBER)),
                rows);
    }

    private List<Cell> entry(ReportedTask task, Entry entry) {
        return List.of(
                new Cell.Words(task.task().id().value()),
                new Cell.Day(entry.on()),
                new Cell.Words(said("kind." + entry.kind())),
                new Cell.Words(entry.agency() == null ? "" : name(entry.agency())),
                entry.words() == null ? new Cell.Words("") : text(entry.words()),
                new Cell.Day(entry.due()));
    }

    private Sheet steps() {
        var rows = new ArrayList<List<Cell>>();
        for (var task : report.tasks()) {
            for (var step : task.inherited()) {
                rows.add(
                        List.of(
                                new Cell.Words(task.task().id().value()),
                                new Cell.Day(step.on()),
                                text(step.words())));
            }
        }
        return sheet(
                "steps",
                List.of(column("task", NUMBER), column("day", NUMBER), column("step", WORDS)),
                rows);
    }

    private Sheet sheet(String name, List<Column> columns, List<List<Cell>> rows) {
        var title =
                said(
                        "title",
                        report.from().toString(),
                        report.to().toString(),
                        asked.on().toString(),
                        Long.toString(asked.known()));
        return new Sheet(said("sheet." + name), title, columns, rows);
    }

    private Column column(String key, int width) {
        return new Column(said("column." + key), width);
    }

    private Cell text(Text text) {
        return new Cell.Words(words(text));
    }

    private String words(Text text) {
        return text.in(asked.language().locale());
    }

    private String name(AgencyReference agency) {
        var names = agency.then() == null ? agency.today() : agency.then();
        return names == null ? agency.id().value() : words(names);
    }

    private String said(String key, Object... places) {
        return PHRASES.in(asked.language(), key, places);
    }
}
