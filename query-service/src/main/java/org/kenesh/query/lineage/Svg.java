package org.kenesh.query.lineage;

import static java.util.stream.Collectors.joining;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.lineage.Layout.Course;
import org.kenesh.query.lineage.Layout.Point;

/**
 * Draws a lineage as SVG that can be read without seeing it: title and description say all that it
 * shows, every agency and every event is a link with a name that a keyboard reaches, words are
 * text. Colors follow the reader's preference for light or dark.
 *
 * @see <a href="https://www.w3.org/TR/graphics-aria-1.0/">WAI-ARIA Graphics Module</a>
 */
final class Svg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String STYLE =
            """
            .ground{fill:#fff}.box{fill:#f4f6f8;stroke:#5b6670;stroke-width:1.25}\
            .center .box{fill:#e3eefb;stroke:#0b57a4;stroke-width:2.5}\
            text{fill:#1b1f23;font:14px "Noto Sans","PT Sans",sans-serif}.name{font-weight:600}\
            .what{font-size:11.5px;fill:#3b434b;stroke:#fff;stroke-width:3px;paint-order:stroke}\
            .line{fill:none;stroke:#5b6670;stroke-width:1.5}.tip{fill:#5b6670}\
            .temporary .line{stroke-dasharray:6 4}\
            a:hover .box,a:focus .box,a:focus .line,a:hover .line{stroke:#b3261e;stroke-width:3}\
            a:focus{outline:none}a:hover text,a:focus text{text-decoration:underline}\
            @media (prefers-color-scheme:dark){.ground{fill:#14181c}\
            .box{fill:#222930;stroke:#9aa7b3}.center .box{fill:#13324f;stroke:#7db8f2}\
            text{fill:#eef2f5}.what{fill:#c9d2da;stroke:#14181c}.line{stroke:#9aa7b3}\
            .tip{fill:#9aa7b3}a:hover .box,a:focus .box,a:focus .line,a:hover .line{stroke:#ffb4ab}}\
            """;

    private final Drawing drawing;
    private final Layout layout;
    private final XMLStreamWriter xml;

    private Svg(Drawing drawing, Layout layout, XMLStreamWriter xml) {
        this.drawing = drawing;
        this.layout = layout;
        this.xml = xml;
    }

    static String of(Drawing drawing, Layout layout) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(drawing, layout, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written", e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("svg");
        xml.writeDefaultNamespace(SVG);
        attributes("role", "graphics-document img", "aria-labelledby", "title desc");
        attributes("lang", drawing.asked().language().locale().getLanguage());
        attributes("width", px(layout.width()), "height", px(layout.height()));
        attributes("viewBox", "0 0 " + px(layout.width()) + " " + px(layout.height()));
        words("title", drawing.title(), "id", "title");
        words("desc", description(), "id", "desc");
        words("style", STYLE);
        empty("rect", "class", "ground", "width", "100%", "height", "100%");
        for (int i = 0; i < drawing.arrows().size(); i++) {
            arrow(drawing.arrows().get(i), layout.arrows().get(i));
        }
        for (int i = 0; i < drawing.boxes().size(); i++) {
            box(drawing.boxes().get(i), layout.boxes().get(i));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private String description() {
        var sentences = drawing.arrows().stream().map(Arrow::sentence).collect(joining(" "));
        return (drawing.cut() + " " + sentences).strip();
    }

    private void box(Box box, Point corner) throws XMLStreamException {
        boolean center = box.agency().equals(drawing.center());
        link(lineage(box.agency()), center ? "center" : "agency", String.join(" ", box.lines()));
        empty(
                "rect",
                "class",
                "box",
                "x",
                px(corner.x()),
                "y",
                px(corner.y()),
                "width",
                px(box.width()),
                "height",
                px(box.height()),
                "rx",
                "6");
        double x = corner.x() + Box.PADDING;
        for (int i = 0; i < box.lines().size(); i++) {
            double y = corner.y() + Box.PADDING + Box.LINE * (i + 0.75);
            var kind = i < box.nameLines() ? "name" : "when";
            words("text", box.lines().get(i), "class", kind, "x", px(x), "y", px(y));
        }
        xml.writeEndElement();
    }

    private void arrow(Arrow arrow, Course course) throws XMLStreamException {
        link(
                event(arrow.position()),
                arrow.temporary() ? "temporary" : "lasting",
                arrow.sentence());
        var points =
                course.points().stream()
                        .map(p -> px(p.x()) + "," + px(p.y()))
                        .collect(joining(" "));
        empty("polyline", "class", "line", "points", points);
        empty("polygon", "class", "tip", "points", tip(course.points()));
        for (int i = 0; i < arrow.lines().size(); i++) {
            double y = course.label().y() + Arrow.LINE * (i + 0.8);
            words(
                    "text",
                    arrow.lines().get(i),
                    "class",
                    "what",
                    "x",
                    px(course.label().x()),
                    "y",
                    px(y));
        }
        xml.writeEndElement();
    }

    /** A triangle at the end of a course, which is level or upright there. */
    private static String tip(List<Point> points) {
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        double dx = Math.signum(Math.rint(end.x() - before.x()));
        double dy = dx == 0 ? Math.signum(end.y() - before.y()) : 0;
        double x = end.x() - 8 * dx;
        double y = end.y() - 8 * dy;
        return "%s,%s %s,%s %s,%s"
                .formatted(
                        px(end.x()),
                        px(end.y()),
                        px(x - 4 * dy),
                        px(y + 4 * dx),
                        px(x + 4 * dy),
                        px(y - 4 * dx));
    }

    private void link(String address, String kind, String name) throws XMLStreamException {
        open("a");
        attributes("href", address, "class", kind, "aria-label", name);
        words("title", name);
    }

    private String lineage(AgencyId agency) {
        return "/api/agencies/" + agency + "/lineage.svg?on=" + drawing.asked().on() + known();
    }

    private String event(long position) {
        return "/api/ledger/events/" + position + "?on=" + drawing.asked().on() + known();
    }

    private String known() {
        return "&known=" + drawing.asked().known();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void words(String name, String words, String... namesAndValues)
            throws XMLStreamException {
        open(name);
        attributes(namesAndValues);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void empty(String name, String... namesAndValues) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(namesAndValues);
    }

    private static String px(double length) {
        return String.format(Locale.ROOT, "%.1f", length).replace(".0", "");
    }
}
