package org.kenesh.query.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that is known of one event.
 *
 * @param event as it was recorded
 * @param leaf its canonical text: what is hashed
 * @param versions what it says at which states of knowledge, and because of which record
 */
record EventFile(@JsonUnwrapped RecordedEvent event, String leaf, List<Saying> versions) {}
