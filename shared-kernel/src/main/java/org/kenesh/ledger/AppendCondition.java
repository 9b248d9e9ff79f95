package org.kenesh.ledger;

/**
 * What must not have happened for an append to succeed: a matching event at an index that is not
 * below the marker.
 *
 * @param marker the consistency marker: how many events were visible when the decision was made
 */
public record AppendCondition(long marker, Criteria criteria) {

    /** No condition: the append always succeeds. */
    public static final AppendCondition NONE = new AppendCondition(Long.MAX_VALUE, Criteria.ANY);

    public AppendCondition {
        if (marker < 0) {
            throw new IllegalArgumentException("A consistency marker is not negative: " + marker);
        }
    }
}
