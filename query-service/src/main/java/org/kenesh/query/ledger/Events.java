package org.kenesh.query.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ledger's events, in the order of position.
 *
 * @param known the state of knowledge: how many events there were
 * @param from the first position that was looked at
 * @param to the first position that was not to be looked at
 * @param items the events
 * @param next where the next part begins, or null when there is none
 */
record Events(long known, long from, long to, List<RecordedEvent> items, @Nullable Long next) {}
