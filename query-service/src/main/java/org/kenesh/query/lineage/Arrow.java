package org.kenesh.query.lineage;

import java.util.List;
import org.kenesh.agency.AgencyId;

/**
 * What one event made go from one agency to another, in a picture of a lineage.
 *
 * @param from the predecessor
 * @param to the successor
 * @param position the event
 * @param lines the words at the arrow
 * @param sentence the same in a sentence, with the names on that day
 * @param temporary whether all of it went for a time only
 */
record Arrow(
        AgencyId from,
        AgencyId to,
        long position,
        List<String> lines,
        String sentence,
        boolean temporary) {

    static final double LINE = 14;
    static final double CHARACTER = 6.5;

    double width() {
        return CHARACTER * lines.stream().mapToInt(String::length).max().orElse(0);
    }

    double height() {
        return LINE * lines.size();
    }
}
