package org.kenesh.ledger.axon;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.Criterion;
import org.kenesh.ledger.Tag;

/** Axon's criteria and markers in the ledger's terms. */
final class Conditions {

    /** A type that no event has: criteria that match it without tags match every event. */
    private static final QualifiedName NO_TYPE = new QualifiedName("org.kenesh.ledger.axon.NoType");

    private Conditions() {}

    static AppendCondition append(
            org.axonframework.eventsourcing.eventstore.AppendCondition condition) {
        if (condition.consistencyMarker().equals(ConsistencyMarker.INFINITY)) {
            return AppendCondition.NONE;
        }
        // Axon's ORIGIN is -1 here.
        long marker =
                Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
        return new AppendCondition(marker, criteria(condition.criteria()));
    }

    /** Flattening alone would lose an alternative that matches every event. */
    static Criteria criteria(EventCriteria criteria) {
        return criteria.matches(NO_TYPE, Set.of())
                ? Criteria.ANY
                : new Criteria(criteria.flatten().stream().map(Conditions::criterion).toList());
    }

    private static Criterion criterion(EventCriterion criterion) {
        var types = criterion.types().stream().map(QualifiedName::name).collect(Collectors.toSet());
        return new Criterion(types, tags(criterion.tags()));
    }

    static SortedSet<Tag> tags(Set<org.axonframework.messaging.eventstreaming.Tag> tags) {
        return tags.stream()
                .map(t -> new Tag(t.key(), t.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
