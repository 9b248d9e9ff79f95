package org.kenesh.query.lineage;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyId;

/**
 * An agency in a picture of a lineage.
 *
 * @param agency the agency
 * @param name what it is called
 * @param lines the words in the box: its name in lines, then when it was, then what is cut
 * @param nameLines how many of the lines are the name
 * @param column the years in which agencies of the picture began, counted from the left
 * @param width how wide the box is
 * @param height how high the box is
 */
record Box(
        AgencyId agency,
        String name,
        List<String> lines,
        int nameLines,
        int column,
        double width,
        double height) {

    static final double LINE = 18;
    static final double PADDING = 10;

    /** The estimated widths of a character: boxes must be measured before anything is drawn. */
    static final double BOLD = 9.4;

    static final double PLAIN = 8;

    static Box of(
            AgencyId agency,
            String name,
            List<String> nameLines,
            List<String> further,
            int column) {
        var lines = new ArrayList<>(nameLines);
        lines.addAll(further);
        double widest = Math.max(BOLD * longest(nameLines), PLAIN * longest(further));
        return new Box(
                agency,
                name,
                List.copyOf(lines),
                nameLines.size(),
                column,
                2 * PADDING + widest,
                2 * PADDING + LINE * lines.size());
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }
}
