package org.kenesh.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.Transaction;

/**
 * Axon's event storage on a ledger of this process. One number is consistency marker, tracking
 * token and size: the event at index i carries token i + 1, the first token is 0, the latest one
 * the size.
 */
public final class LedgerStorageEngine implements EventStorageEngine {

    /**
     * The key of event metadata that names the transaction. The events of one append that name the
     * same one follow one another; those that name none are a transaction of their own.
     */
    public static final String TRANSACTION_ID = "transaction";

    /**
     * The key of event metadata that says, with whatever value, that the id of the transaction was
     * made for this append and given to nobody before.
     */
    public static final String FRESH = "fresh";

    /** Where the processing context of a committed append keeps what became of it. */
    public static final ResourceKey<AppendResult> RESULT =
            ResourceKey.withLabel("ledger append result");

    private final Ledger ledger;
    private final EventCodec codec;
    private final Supplier<String> transactionIds;
    private final Executor executor;

    /**
     * @param transactionIds gives ids to appends whose events name none
     * @param executor continues what waits for a commit, so that it does not run on the sequencer's
     *     thread
     */
    public LedgerStorageEngine(
            Ledger ledger, EventCodec codec, Supplier<String> transactionIds, Executor executor) {
        this.ledger = ledger;
        this.codec = codec;
        this.transactionIds = transactionIds;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition,
            @Nullable ProcessingContext context,
            List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        var unnamed = transactionIds.get();
        var leaves = new ArrayList<Leaf>(events.size());
        var fresh = new HashSet<String>();
        for (var tagged : events) {
            var metadata = tagged.event().metadata();
            var named = metadata.get(TRANSACTION_ID);
            var transaction = named == null ? unnamed : named;
            if (named == null || metadata.containsKey(FRESH)) {
                fresh.add(transaction);
            }
            var tags = Conditions.tags(tagged.tags());
            leaves.add(codec.leaf(tagged.event(), tags, transaction));
        }
        var first = leaves.getFirst().transaction().orElse(unnamed);
        var append = new Transaction(first, Conditions.append(condition), leaves, fresh);
        return CompletableFuture.completedFuture(
                new LedgerAppend(ledger, append, condition.consistencyMarker(), executor));
    }

    @Override
    public MessageStream<EventMessage> source(
            SourcingCondition condition, @Nullable ProcessingContext context) {
        long start = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        long size = ledger.size();
        var criteria = Conditions.criteria(condition.criteria());
        return new SourcedEvents(ledger.source(criteria, start, size).iterator(), codec, size);
    }

    @Override
    public MessageStream<EventMessage> stream(
            StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken token = condition.position();
        long start = token == null ? 0 : Math.max(0, token.position().orElse(0));
        return new FollowedEvents(ledger, codec, Conditions.criteria(condition.criteria()), start);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return token(0);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(ledger.size());
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(
            Instant at, @Nullable ProcessingContext context) {
        return token(ledger.tokenAt(at));
    }

    private static CompletableFuture<TrackingToken> token(long position) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("ledger", ledger.name());
    }
}
