package org.kenesh.ledger.axon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.Transaction;

/**
 * An append that Axon has prepared: it reaches the ledger at commit, and never after a rollback.
 */
final class LedgerAppend implements AppendTransaction<ConsistencyMarker> {

    private final Ledger ledger;
    private final Transaction transaction;
    private final ConsistencyMarker marker;
    private final Executor executor;
    private final AtomicBoolean finished = new AtomicBoolean();

    LedgerAppend(
            Ledger ledger, Transaction transaction, ConsistencyMarker marker, Executor executor) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.marker = marker;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("Already committed or rolled back"));
        }
        var result = ledger.append(transaction);
        return result.isDone()
                ? result.thenApply(done -> answer(done, context))
                : result.thenApplyAsync(done -> answer(done, context), executor);
    }

    private ConsistencyMarker answer(AppendResult result, @Nullable ProcessingContext context) {
        if (context != null) {
            context.putResource(LedgerStorageEngine.RESULT, result);
        }
        return switch (result) {
            case Appended(long first, int count) -> new GlobalIndexConsistencyMarker(first + count);
            case Duplicate(long first, int count) ->
                    new GlobalIndexConsistencyMarker(first + count);
            case Conflict _ ->
                    throw AppendEventsTransactionRejectedException.conflictingEventsDetected(
                            marker);
        };
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
            ConsistencyMarker committed, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(committed);
    }
}
