package org.kenesh.ledger.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.Registration;

/**
 * The infinite stream of matching events from a position on; it never waits, the ledger's growth
 * calls back.
 */
final class FollowedEvents implements MessageStream<EventMessage> {

    private static final int PAGE = 500;

    private final LedgerReader ledger;
    private final EventCodec codec;
    private final Criteria criteria;
    private final Registration registration;
    private final Deque<Entry<EventMessage>> page = new ArrayDeque<>();
    private long position;
    private @Nullable Throwable error;
    private boolean closed;
    private volatile Runnable callback = () -> {};

    FollowedEvents(LedgerReader ledger, EventCodec codec, Criteria criteria, long position) {
        this.ledger = ledger;
        this.codec = codec;
        this.criteria = criteria;
        this.position = position;
        this.registration = ledger.onGrowth(_ -> callBack());
    }

    private void callBack() {
        try {
            callback.run();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private synchronized void fail(RuntimeException e) {
        error = e;
        close();
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        fetch();
        return Optional.ofNullable(page.pollFirst());
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        fetch();
        return Optional.ofNullable(page.peekFirst());
    }

    private void fetch() {
        try {
            while (page.isEmpty() && !closed && position < ledger.size()) {
                for (var entry : ledger.read(position, PAGE)) {
                    position = entry.position() + 1;
                    if (criteria.matches(entry.leaf())) {
                        page.add(Messages.entry(entry, codec));
                    }
                }
            }
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void setCallback(Runnable newCallback) {
        callback = newCallback;
        callBack();
    }

    @Override
    public synchronized Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public synchronized boolean isCompleted() {
        return closed && page.isEmpty();
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public synchronized void close() {
        closed = true;
        page.clear();
        registration.close();
    }
}
