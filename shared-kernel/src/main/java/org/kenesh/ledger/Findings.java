package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, up to a limit. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Finding.Kind kind, long position, String what) {
        if (found.size() < Verification.MOST_FINDINGS) {
            found.add(new Finding(kind, position, what));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Adds what was collected here to other findings, as of a kind. */
    void report(Findings target, Finding.Kind kind) {
        found.forEach(f -> target.add(kind, f.position(), f.what()));
    }

    /**
     * Adds what was collected here except what a writer has added at positions [from, to)
     * meanwhile.
     */
    void reportOutside(long from, long to, Findings target) {
        found.stream()
                .filter(f -> f.position() < from || f.position() >= to)
                .forEach(f -> target.add(f.kind(), f.position(), f.what()));
    }

    /** What was verified with everything that is wrong, in the order of positions. */
    Verification of(TreeHead head) {
        return new Verification(
                head, found.stream().sorted(Comparator.comparingLong(Finding::position)).toList());
    }
}
