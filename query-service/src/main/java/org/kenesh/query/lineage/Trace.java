package org.kenesh.query.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.kenesh.agency.AgencyId;

/**
 * Follows links from an agency in one direction of time, one generation after another. Only what
 * can have come that way counts: what an agency got after it had given is no predecessor of what it
 * gave. Of imprecise dates any day is taken that makes it possible. An agency that is reached again
 * is followed again only if more of its links can count then, so circles end.
 */
final class Trace {

    private final Direction direction;
    private final Links links;
    private final Map<AgencyId, Moment> reached = new LinkedHashMap<>();
    private final SequencedSet<Link> followed = new LinkedHashSet<>();

    /** All links of an agency that are known and may have come by the day of the question. */
    @FunctionalInterface
    interface Links {
        Collection<Link> of(AgencyId agency);
    }

    /** Whether predecessors or successors are followed. */
    enum Direction {
        BACK {
            @Override
            Moment start() {
                return Moment.LAST;
            }

            @Override
            AgencyId near(Link link) {
                return link.to();
            }

            @Override
            AgencyId far(Link link) {
                return link.from();
            }

            @Override
            boolean counts(Link link, Moment left) {
                return link.first().compareTo(left) <= 0;
            }

            @Override
            Moment moment(Link link) {
                return link.last();
            }

            @Override
            boolean reachesMore(Moment moment, Moment before) {
                return moment.compareTo(before) > 0;
            }
        },
        FORWARD {
            @Override
            Moment start() {
                return Moment.FIRST;
            }

            @Override
            AgencyId near(Link link) {
                return link.from();
            }

            @Override
            AgencyId far(Link link) {
                return link.to();
            }

            @Override
            boolean counts(Link link, Moment came) {
                return link.last().compareTo(came) >= 0;
            }

            @Override
            Moment moment(Link link) {
                return link.first();
            }

            @Override
            boolean reachesMore(Moment moment, Moment before) {
                return moment.compareTo(before) < 0;
            }
        };

        abstract Moment start();

        abstract AgencyId near(Link link);

        abstract AgencyId far(Link link);

        abstract boolean counts(Link link, Moment bound);

        abstract Moment moment(Link link);

        abstract boolean reachesMore(Moment moment, Moment before);
    }

    private Trace(Direction direction, Links links) {
        this.direction = direction;
        this.links = links;
    }

    /**
     * The trace from an agency over so many generations, with at most so many agencies, itself
     * included.
     */
    static Trace from(AgencyId center, Direction direction, Links links, int depth, int most) {
        var trace = new Trace(direction, links);
        trace.reached.put(center, direction.start());
        SequencedSet<AgencyId> generation = new LinkedHashSet<>(List.of(center));
        for (int i = 0; i < depth && !generation.isEmpty(); i++) {
            var next = new LinkedHashSet<AgencyId>();
            for (var agency : generation) {
                trace.follow(agency, next, most);
            }
            generation = next;
        }
        return trace;
    }

    /** The agencies in the order in which they were reached, the first one included. */
    Collection<AgencyId> agencies() {
        return reached.keySet();
    }

    /** The links that were followed. */
    Collection<Link> links() {
        return followed;
    }

    /** How many links of an agency count and were not followed. */
    int left(AgencyId agency) {
        var left = counting(agency);
        left.removeAll(followed);
        return left.size();
    }

    private void follow(AgencyId agency, SequencedSet<AgencyId> next, int most) {
        for (var link : counting(agency)) {
            var other = direction.far(link);
            var before = reached.get(other);
            if (before == null && reached.size() == most) {
                continue;
            }
            followed.add(link);
            var moment = direction.moment(link);
            if (before == null || direction.reachesMore(moment, before)) {
                reached.put(other, moment);
                next.add(other);
            }
        }
    }

    private List<Link> counting(AgencyId agency) {
        var counting = new ArrayList<Link>();
        var bound = reached.get(agency);
        if (bound != null) {
            for (var link : links.of(agency)) {
                if (direction.near(link).equals(agency) && direction.counts(link, bound)) {
                    counting.add(link);
                }
            }
        }
        return counting;
    }
}
