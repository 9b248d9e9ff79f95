package org.kenesh.agency.succession;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Branch.At;
import org.kenesh.agency.succession.Branch.Nobody;

/**
 * What one fold says.
 *
 * @param precise whether no imprecise date was met, so that the other fold says the same
 */
record Outcome(
        Status status,
        List<AgencyId> holders,
        List<AgencyId> candidates,
        List<AgencyId> last,
        List<ChainStep> chain,
        boolean precise) {

    static Outcome without(Status status, boolean precise) {
        return new Outcome(status, List.of(), List.of(), List.of(), List.of(), precise);
    }

    static Outcome of(State state, List<ChainStep> chain, boolean precise) {
        var at = new TreeSet<AgencyId>();
        var last = new TreeSet<AgencyId>();
        for (var branch : state.branches()) {
            switch (branch) {
                case At with -> at.add(with.agency());
                case Nobody nobody -> last.add(nobody.last());
            }
        }
        if (state.settled()) {
            return new Outcome(
                    Status.RESOLVED, List.copyOf(at), List.of(), List.of(), chain, precise);
        }
        var status =
                at.isEmpty()
                        ? Status.ORPHANED
                        : state.conflict() ? Status.CONFLICT : Status.AMBIGUOUS;
        return new Outcome(status, List.of(), List.copyOf(at), List.copyOf(last), chain, precise);
    }

    Outcome closed() {
        return new Outcome(Status.CLOSED, holders, candidates, last, chain, precise);
    }

    Outcome precise(boolean other) {
        return new Outcome(status, holders, candidates, last, chain, precise && other);
    }

    /** Whether there is somebody, or nobody, to rule on. */
    boolean unsettled() {
        return switch (status) {
            case ORPHANED, CONFLICT, AMBIGUOUS -> true;
            case UNKNOWN, NOT_YET_ASSIGNED, CLOSED, RESOLVED, DATE_UNCERTAIN -> false;
        };
    }

    boolean sameAnswerAs(Outcome other) {
        return status == other.status
                && holders.equals(other.holders)
                && candidates.equals(other.candidates)
                && last.equals(other.last);
    }

    /** What this, the late fold, and the early one say together when they differ. */
    Responsibility or(Outcome early) {
        var possible =
                Stream.of(holders, candidates, early.holders, early.candidates)
                        .flatMap(Collection::stream);
        return new Responsibility(
                Status.DATE_UNCERTAIN,
                List.of(),
                possible.distinct().sorted().toList(),
                Stream.concat(last.stream(), early.last.stream()).distinct().sorted().toList(),
                null,
                chain,
                early.chain);
    }
}
