package org.kenesh.query.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.Lineage.Member;
import org.kenesh.query.lineage.Trace.Direction;

/** Finds the lineage of an agency. */
final class Descent {

    private Descent() {}

    /**
     * The lineage on a day at a state of knowledge, over so many generations in either direction,
     * with at most so many predecessors and as many successors, itself included.
     */
    static Lineage of(
            Knowledge knowledge, AgencyId center, LocalDate on, long known, int depth, int most) {
        var anew = GivenAnew.of(knowledge, on, known);
        Trace.Links links = agency -> links(knowledge, agency, anew, on, known);
        var back = Trace.from(center, Direction.BACK, links, depth, most);
        var forward = Trace.from(center, Direction.FORWARD, links, depth, most);
        var agencies = new LinkedHashSet<>(back.agencies());
        agencies.addAll(forward.agencies());
        var all = new LinkedHashSet<>(back.links());
        all.addAll(forward.links());
        return new Lineage(
                center,
                agencies.stream()
                        .map(agency -> new Member(agency, back.left(agency), forward.left(agency)))
                        .toList(),
                all.stream().sorted(Link.BY_STEP).toList());
    }

    private static List<Link> links(
            Knowledge knowledge, AgencyId agency, Set<Link> anew, LocalDate on, long known) {
        var links = new ArrayList<Link>();
        for (var link : anew) {
            if (link.from().equals(agency) || link.to().equals(agency)) {
                links.add(link);
            }
        }
        for (var version : knowledge.mentions().of(agency, known)) {
            for (var link : Link.of(version)) {
                if (link.on().mayHaveComeBy(on)) {
                    links.add(link);
                }
            }
        }
        return links;
    }
}
