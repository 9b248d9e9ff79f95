package org.kenesh.ledger;

import java.util.Set;

/**
 * Matches an event whose type is one of the types, or any type if there are none, and which has all
 * of the tags.
 */
public record Criterion(Set<String> types, Set<Tag> tags) {

    public Criterion {
        types = Set.copyOf(types);
        tags = Set.copyOf(tags);
    }

    /** Matches every event with all of these tags. */
    public static Criterion tagged(Tag... tags) {
        return new Criterion(Set.of(), Set.of(tags));
    }

    /** Matches every event of one of these types. */
    public static Criterion typed(String... types) {
        return new Criterion(Set.of(types), Set.of());
    }

    boolean matchesAnything() {
        return types.isEmpty() && tags.isEmpty();
    }

    boolean matches(Leaf leaf) {
        return (types.isEmpty() || types.contains(leaf.type()))
                && (tags.isEmpty() || leaf.tags().containsAll(tags));
    }
}
