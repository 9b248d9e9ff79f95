package org.kenesh.command.desk;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.kenesh.command.slice.Contents;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.axon.LedgerStorageEngine;

/**
 * Decides a group of commands in one unit of work: reads what is new on record, decides each in
 * turn, and appends what was accepted under the condition of all that was read. For one thread.
 */
final class Docket {

    private final EventStore store;
    private final UnitOfWorkFactory works;
    private final Targets targets;
    private final String source;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Contents contents;
    private final Memory memory = new Memory();

    /**
     * @param source the installation that records events
     * @param ids gives ids to events
     * @param contents the files that were uploaded
     */
    Docket(
            EventStore store,
            UnitOfWorkFactory works,
            LedgerReader ledger,
            String source,
            InstantSource clock,
            Supplier<String> ids,
            Contents contents) {
        this.store = store;
        this.works = works;
        this.targets = new Targets(ledger);
        this.source = source;
        this.clock = clock;
        this.ids = ids;
        this.contents = contents;
    }

    /** What a unit of work decided, with the context in which it is written. */
    private record Decided(ProcessingContext context, Turn turn, List<Answer> answers) {}

    /**
     * The outcomes of the commands, in their order, when they are durable. Fails when nothing was
     * written: with an {@link AppendEventsTransactionRejectedException} when others wrote what the
     * decisions rest on, otherwise with what the ledger says.
     */
    List<Outcome> decide(List<Request> requests) {
        try {
            var decided =
                    works.create()
                            .executeWithResult(context ->
                                    CompletableFuture.completedFuture(decide(context, requests)))
                            .join();
            long first = settle(decided);
            decided.turn().stopRuns();
            return decided.answers().stream().map(answer -> answer.when(first)).toList();
        } catch (RuntimeException e) {
            memory.drop();
            throw e;
        }
    }

    private Decided decide(ProcessingContext context, List<Request> requests) {
        var turn = open(context, requests);
        var answers = requests.stream().map(turn::decide).toList();
        if (!turn.accepted().isEmpty()) {
            store.publish(context, turn.accepted().stream().map(Docket::message).toList()).join();
        }
        return new Decided(context, turn, answers);
    }

    /** Reads all that the decisions rest on. Without this the append would have no condition. */
    private Turn open(ProcessingContext context, List<Request> requests) {
        var transaction = store.transaction(context);
        var from = new GlobalIndexConsistencyMarker(memory.position()).position();
        read(
                transaction,
                SourcingCondition.conditionFor(from, Boundary.INSTITUTIONS),
                memory::take);
        var reading = new Reading(targets);
        for (var wanted = reading.open(requests);
                !wanted.nothing();
                wanted = reading.open(requests)) {
            read(
                    transaction,
                    SourcingCondition.conditionFor(Boundary.files(wanted)),
                    reading::read);
        }
        long end = Math.max(0, GlobalIndexConsistencyMarker.position(transaction.appendPosition()));
        memory.upTo(end);
        long first = Math.max(end, reading.end());
        return new Turn(
                memory,
                targets,
                reading,
                contents,
                clock.instant(),
                ids,
                source,
                repeated(requests),
                first);
    }

    /** Where the ledger holds those of the commands whose key came before. */
    private Map<String, Appended> repeated(List<Request> requests) {
        var keys = requests.stream().filter(Request::repeatable).map(Request::key).toList();
        return targets.ledger().transactions(keys);
    }

    private static void read(
            EventStoreTransaction transaction,
            SourcingCondition condition,
            Consumer<Recorded> reader) {
        transaction
                .source(condition)
                .reduce(
                        reader,
                        (to, entry) -> {
                            to.accept((Recorded) entry.message().payload());
                            return to;
                        })
                .join();
    }

    /** Where the first accepted event is. */
    private long settle(Decided decided) {
        var turn = decided.turn();
        if (turn.accepted().isEmpty()) {
            return turn.first();
        }
        if (decided.context().getResource(LedgerStorageEngine.RESULT)
                instanceof Appended(long first, int count)) {
            if (first == turn.first()) {
                memory.keep(first + count);
            } else {
                memory.drop();
            }
            return first;
        }
        // One of its transactions came in by another way meanwhile.
        throw AppendEventsTransactionRejectedException.conflictingEventsDetected(
                new GlobalIndexConsistencyMarker(turn.first()));
    }

    private static EventMessage message(Fact fact) {
        var leaf = fact.leaf();
        var metadata = new HashMap<String, String>();
        metadata.put(LedgerStorageEngine.TRANSACTION_ID, leaf.transaction().orElseThrow());
        if (fact.fresh()) {
            metadata.put(LedgerStorageEngine.FRESH, "true");
        }
        return new GenericEventMessage(
                leaf.id(), new MessageType(leaf.type()), fact, metadata, leaf.time());
    }
}
