package org.kenesh.command.desk;

import org.kenesh.event.Event;
import org.kenesh.ledger.Leaf;

/**
 * The payload of an event message on its way into the ledger.
 *
 * @param event what happened
 * @param leaf how the ledger will hold it
 * @param fresh whether nobody can have used the id of its transaction before
 */
record Fact(Event event, Leaf leaf, boolean fresh) {}
