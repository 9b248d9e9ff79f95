package org.kenesh.ledger.axon;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Tag;

/** How an application's event messages are written as CloudEvents and read again. */
public interface EventCodec {

    /** The event to store; the engine adds the transaction. */
    CloudEvent encode(EventMessage message, SortedSet<Tag> tags);

    /** The leaf of an event in its transaction; a codec that has made it before gives that one. */
    default Leaf leaf(EventMessage message, SortedSet<Tag> tags, String transaction) {
        return Leaf.of(encode(message, tags).in(transaction));
    }

    /** The message of a stored event: same identifier, type and instant. */
    EventMessage decode(Entry entry);
}
