package org.kenesh.agency.succession;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Fact.Line;

/**
 * What a step says of that which is with an agency, or of what it left.
 *
 * @param rule why
 * @param to to whom it goes, each agency once; none for nobody
 * @param because the facts that decide
 * @param lines those of them that are lines and lead there; none when it goes by something else
 */
record Verdict(Rule rule, List<AgencyId> to, List<Fact> because, List<Line> lines) {

    static Verdict of(Rule rule, List<AgencyId> to, List<? extends Fact> because) {
        return new Verdict(rule, to, List.copyOf(because), List.of());
    }

    /** To whom these lines lead, or to nobody. */
    static Verdict by(Rule rule, List<Line> lines) {
        return new Verdict(rule, targets(lines), List.copyOf(lines), lines);
    }

    static List<AgencyId> targets(List<Line> lines) {
        var targets = new ArrayList<AgencyId>(1);
        for (var line : lines) {
            if (line.to() != null && !targets.contains(line.to())) {
                targets.add(line.to());
            }
        }
        return targets;
    }

    List<Line> linesTo(AgencyId agency) {
        return Step.having(lines, line -> agency.equals(line.to()));
    }

    /** Whether lines disagree. */
    boolean conflict() {
        return !lines.isEmpty() && to.size() > 1;
    }
}
