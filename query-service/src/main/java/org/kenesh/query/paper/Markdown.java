package org.kenesh.query.paper;

import java.util.ArrayDeque;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.kenesh.query.wording.Language;
import org.w3c.dom.Element;

/**
 * The subset of <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a> that papers know:
 * paragraphs, line breaks, emphasis, strong emphasis, bulleted and numbered lists, and links, which
 * are printed as their words with the address behind them where it is one of http, https or mailto.
 * All else, HTML, headings, quotes and code among it, is printed as the text that it is; of an
 * image, its description is.
 */
final class Markdown {

    /** Deeper lists and emphasis are printed as text: nobody writes them to be read. */
    private static final int DEPTH = 12;

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of(ListBlock.class))
                    .maxOpenBlockParsers(DEPTH)
                    .build();

    /** Adds what Markdown says to an element of a page in a language. */
    static void add(Element parent, Words markdown, Language around) {
        var last = parent.getLastChild();
        blocks(parent, PARSER.parse(markdown.text()), 0);
        if (markdown.language() != around) {
            var added = last == null ? parent.getFirstChild() : last.getNextSibling();
            for (; added != null; added = added.getNextSibling()) {
                ((Element) added).setAttribute("lang", markdown.language().code());
            }
        }
    }

    private static void blocks(Element parent, Node container, int depth) {
        for (var node = container.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph p -> inlines(Html.add(parent, "p"), p, depth);
                case BulletList list -> items(Html.add(parent, "ul"), list, depth);
                case OrderedList list -> {
                    var ordered = Html.add(parent, "ol");
                    ordered.setAttribute("start", String.valueOf(list.getMarkerStartNumber()));
                    items(ordered, list, depth);
                }
                case LinkReferenceDefinition d -> Html.text(Html.add(parent, "p"), definition(d));
                default -> {}
            }
        }
    }

    /** What names an address for links elsewhere is text of the record like any other. */
    private static String definition(LinkReferenceDefinition d) {
        var title = d.getTitle() == null ? "" : " \"" + d.getTitle() + "\"";
        return Legible.of("[" + d.getLabel() + "]: " + d.getDestination() + title);
    }

    private static void items(Element parent, ListBlock list, int depth) {
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                blocks(Html.add(parent, "li"), item, depth + 1);
            }
        }
    }

    private static void inlines(Element parent, Node container, int depth) {
        for (var node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEPTH) {
                Html.text(parent, plain(node));
            } else {
                inline(parent, node, depth);
            }
        }
    }

    private static void inline(Element parent, Node node, int depth) {
        switch (node) {
            case Emphasis e -> inlines(Html.add(parent, "em"), e, depth + 1);
            case StrongEmphasis s -> inlines(Html.add(parent, "strong"), s, depth + 1);
            case HardLineBreak _ -> Html.add(parent, "br");
            case Link link -> {
                inlines(parent, link, depth + 1);
                address(parent, link);
            }
            default -> {
                if (node.getFirstChild() == null) {
                    Html.text(parent, words(node));
                } else {
                    inlines(parent, node, depth + 1);
                }
            }
        }
    }

    private static void address(Element parent, Link link) {
        var address = Legible.of(link.getDestination());
        if (address.matches("(?i)(https?|mailto):.+") && !address.equals(plain(link))) {
            Html.text(parent, " (" + address + ")");
        }
    }

    /** The words of a node and of all in it, however deep. */
    private static String plain(Node top) {
        var plain = new StringBuilder();
        var left = new ArrayDeque<Node>();
        left.push(top);
        while (!left.isEmpty()) {
            var node = left.pop();
            plain.append(words(node));
            for (var in = node.getLastChild(); in != null; in = in.getPrevious()) {
                left.push(in);
            }
        }
        return plain.toString();
    }

    private static String words(Node node) {
        return switch (node) {
            // An entity may stand for a character that the text itself may not have.
            case Text text -> Legible.of(text.getLiteral());
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case SoftLineBreak _, HardLineBreak _ -> " ";
            default -> "";
        };
    }

    private Markdown() {}
}
