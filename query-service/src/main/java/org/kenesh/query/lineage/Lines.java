package org.kenesh.query.lineage;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Lines {

    private Lines() {}

    /**
     * The words in lines of at most so many characters; what does not fit into so many lines is cut
     * and marked by an ellipsis.
     */
    static List<String> of(String words, int width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            var rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (; rest.length() > width; rest = rest.substring(width)) {
                lines.add(rest.substring(0, width));
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        var last = lines.get(most - 1);
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last.substring(0, Math.min(last.length(), width - 1)) + "…");
        return kept;
    }
}
