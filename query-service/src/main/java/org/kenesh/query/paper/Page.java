package org.kenesh.query.paper;

import java.util.List;
import org.kenesh.query.paper.Block.Facts;
import org.kenesh.query.paper.Block.Items;
import org.kenesh.query.paper.Block.Prose;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as an HTML document, which reads well without any style. */
final class Page {

    private static final Phrases PHRASES = Phrases.beside(Page.class, "paper");

    private final Paper paper;
    private final Language language;
    private int headings;

    private Page(Paper paper) {
        this.paper = paper;
        this.language = paper.language();
    }

    static Document of(Paper paper) {
        return new Page(paper).document();
    }

    private Document document() {
        var root = Html.root(language);
        var head = Html.add(root, "head");
        meta(head, "viewport", "width=device-width");
        meta(head, "author", paper.council().text());
        meta(head, "subject", state());
        meta(head, "description", state());
        Html.add(head, "title", Titles.titled(name(), paper.title().text(), language));
        Html.add(head, "style", Style.of(footer(), phrase("page", "|page|", "|pages|")));
        body(Html.add(Html.add(root, "body"), "main"));
        return root.getOwnerDocument();
    }

    private void body(Element body) {
        add(body, "p", paper.council()).setAttribute("class", "council");
        Html.add(body, "h1", name());
        add(body, "p", paper.title()).setAttribute("class", "title");
        lines(body, paper.lines());
        for (var section : paper.sections()) {
            section(body, section, 2);
        }
        signatures(body);
        Html.add(body, "p", state()).setAttribute("class", "state");
    }

    private void lines(Element part, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var table = Html.add(part, "table");
        table.setAttribute("class", "lines");
        var rows = Html.add(table, "tbody");
        for (var line : lines) {
            var row = Html.add(rows, "tr");
            cell(row, "th", line.name()).setAttribute("scope", "row");
            cell(row, "td", line.value());
        }
    }

    private void section(Element body, Section section, int level) {
        var part = Html.add(body, "section");
        heading(part, section.heading(), level);
        if (section.blocks().isEmpty() && section.sections().isEmpty()) {
            nothing(part);
        }
        for (var block : section.blocks()) {
            block(part, block);
        }
        for (var inner : section.sections()) {
            section(part, inner, level + 1);
        }
    }

    private void block(Element part, Block block) {
        switch (block) {
            case Prose prose when prose.markdown().text().isBlank() -> nothing(part);
            case Prose prose -> Markdown.add(part, prose.markdown(), language);
            case Items items -> items(part, items);
            case Facts facts when facts.lines().isEmpty() -> nothing(part);
            case Facts facts -> lines(part, facts.lines());
            case Table table when table.rows().isEmpty() -> nothing(part);
            case Table table -> table(part, table);
        }
    }

    private void items(Element part, Items items) {
        if (items.items().isEmpty()) {
            nothing(part);
            return;
        }
        var list = Html.add(part, "ol");
        list.setAttribute("class", "items");
        for (var item : items.items()) {
            var entry = Html.add(list, "li");
            Html.add(entry, "p", item.number()).setAttribute("class", "number");
            Markdown.add(entry, item.markdown(), language);
        }
    }

    private void table(Element part, Table table) {
        var shares = table.columns().stream().mapToInt(Block.Column::share).sum();
        var grid = Html.add(part, "table");
        grid.setAttribute("class", "grid");
        var header = Html.add(Html.add(grid, "thead"), "tr");
        for (var column : table.columns()) {
            var cell = cell(header, "th", column.header());
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width:" + column.share() * 100 / shares + "%");
        }
        var rows = Html.add(grid, "tbody");
        for (var row : table.rows()) {
            cells(Html.add(rows, "tr"), row);
        }
    }

    private void cells(Element row, List<Words> cells) {
        for (var words : cells) {
            cell(row, "td", words);
        }
    }

    /** A cell; words in another language are a paragraph in it, because a cell has no language. */
    private Element cell(Element row, String name, Words words) {
        if (words.language() == language) {
            return Html.add(row, name, words.text());
        }
        var cell = Html.add(row, name);
        add(cell, "p", words);
        return cell;
    }

    private void signatures(Element body) {
        if (paper.signatures().isEmpty()) {
            return;
        }
        var part = Html.add(body, "section");
        heading(part, new Words(language, phrase("signatures")), 2);
        for (var signature : paper.signatures()) {
            var place = Html.add(part, "div");
            place.setAttribute("class", "signature");
            add(place, "p", signature.role());
            add(place, "p", signature.name()).setAttribute("class", "name");
            var day = signature.signedOn();
            if (day != null) {
                Html.add(place, "p", phrase("signed", Days.words(day, language)));
            }
        }
    }

    private void heading(Element part, Words words, int level) {
        headings++;
        add(part, "h" + level, words).setAttribute("id", "part-" + headings);
    }

    private void nothing(Element part) {
        Html.add(part, "p", phrase("nothing"));
    }

    private String name() {
        return Titles.named(paper.kind(), paper.number(), language);
    }

    private String state() {
        var state = paper.state();
        return phrase(
                "state",
                Days.words(state.on(), language),
                String.valueOf(state.known()),
                Days.words(state.recorded().toLocalDate(), language));
    }

    private String footer() {
        var state = paper.state();
        var day = Days.words(state.on(), language);
        return phrase("footer", name(), day, String.valueOf(state.known()));
    }

    private Element add(Element parent, String name, Words words) {
        return Html.add(parent, name, words, language);
    }

    private static void meta(Element head, String name, String content) {
        var meta = Html.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private String phrase(String key, Object... places) {
        return PHRASES.in(language, key, places);
    }
}
