package org.kenesh.ledger;

import java.util.List;

/**
 * Matches an event that at least one criterion matches; without any criterion it matches every
 * event.
 */
public record Criteria(List<Criterion> criteria) {

    /** Matches every event. */
    public static final Criteria ANY = new Criteria(List.of());

    public Criteria {
        criteria = List.copyOf(criteria);
    }

    public static Criteria of(Criterion... criteria) {
        return new Criteria(List.of(criteria));
    }

    boolean matchesAnything() {
        return criteria.isEmpty() || criteria.stream().anyMatch(Criterion::matchesAnything);
    }

    /** True when the event of this leaf matches. */
    public boolean matches(Leaf leaf) {
        return criteria.isEmpty() || criteria.stream().anyMatch(c -> c.matches(leaf));
    }
}
