package org.kenesh.ledger.axon;

import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.jspecify.annotations.Nullable;

/** The finite stream of sourced events, closed by the entry that carries the consistency marker. */
final class SourcedEvents implements MessageStream<EventMessage> {

    private final Iterator<org.kenesh.ledger.Entry> events;
    private final EventCodec codec;
    private final long marker;
    private @Nullable Entry<EventMessage> ahead;
    private @Nullable Throwable error;
    private boolean closed;

    SourcedEvents(Iterator<org.kenesh.ledger.Entry> events, EventCodec codec, long marker) {
        this.events = events;
        this.codec = codec;
        this.marker = marker;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        var next = peek();
        ahead = null;
        return next;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        if (ahead == null && !closed) {
            try {
                ahead = fetch();
            } catch (RuntimeException e) {
                error = e;
                closed = true;
            }
        }
        return Optional.ofNullable(ahead);
    }

    private Entry<EventMessage> fetch() {
        if (events.hasNext()) {
            return Messages.entry(events.next(), codec);
        }
        closed = true;
        return new SimpleEntry<>(
                TerminalEventMessage.INSTANCE,
                Context.with(
                        ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(marker)));
    }

    /** Everything is available from the beginning. */
    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public synchronized Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public synchronized boolean isCompleted() {
        return closed && ahead == null;
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
