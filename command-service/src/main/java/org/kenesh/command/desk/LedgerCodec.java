package org.kenesh.command.desk;

import static java.util.Objects.requireNonNull;

import java.util.SortedSet;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.Tag;
import org.kenesh.ledger.axon.EventCodec;

/**
 * Event messages in the ledger. On the way in their payload is a {@link Fact}, which has its leaf
 * with it; on the way out it is what was {@link org.kenesh.event.Recorded}.
 */
final class LedgerCodec implements EventCodec {

    @Override
    public CloudEvent encode(EventMessage message, SortedSet<Tag> tags) {
        return fact(message).leaf().event();
    }

    @Override
    public Leaf leaf(EventMessage message, SortedSet<Tag> tags, String transaction) {
        return fact(message).leaf();
    }

    @Override
    public EventMessage decode(Entry entry) {
        try {
            var leaf = entry.leaf();
            return new GenericEventMessage(
                    leaf.id(),
                    new MessageType(leaf.type()),
                    StoredEvents.decode(entry),
                    Metadata.emptyInstance(),
                    leaf.time());
        } catch (Unreadable e) {
            throw new LedgerDamaged(
                    "The event at position %d: %s".formatted(entry.position(), e.getMessage()), e);
        }
    }

    private static Fact fact(EventMessage message) {
        return (Fact) requireNonNull(message.payload());
    }
}
