package org.kenesh.command.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
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
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.axon.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that decides. It takes the commands that wait, decides them in turn and writes
 * what was accepted as one append, whose condition is all that was read: so commands that depend on
 * each other are still written in groups.
 */
final class Clerk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int GROUP_BYTES = 3 << 20;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private final EventStore store;
    private final UnitOfWorkFactory works;
    private final Targets targets;
    private final DeskSettings settings;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final RandomGenerator random;
    private final Executor answering;
    private final BlockingQueue<Waiting> queue;
    private final Thread thread = new Thread(this::work, "kenesh-clerk");
    private final Memory memory = new Memory();
    private volatile boolean closed;
    private @Nullable Waiting next;

    Clerk(
            EventStore store,
            UnitOfWorkFactory works,
            LedgerReader ledger,
            DeskSettings settings,
            InstantSource clock,
            Supplier<String> ids,
            RandomGenerator random,
            Executor answering) {
        this.store = store;
        this.works = works;
        this.targets = new Targets(ledger);
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
        this.answering = answering;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
    }

    /** Reads the institutions out of the ledger and begins to take commands. */
    void start() {
        attempt(List.of());
        thread.start();
    }

    /**
     * Takes a command in. Those of a run wait until there is place; a single one is turned away
     * when there is none.
     */
    CompletableFuture<Outcome> take(Request request) {
        var waiting = new Waiting(request, new CompletableFuture<>());
        if (!enqueue(waiting) || closed && queue.remove(waiting)) {
            waiting.outcome().complete(new Outcome.Unavailable());
        }
        return waiting.outcome();
    }

    private boolean enqueue(Waiting waiting) {
        if (closed || waiting.request().run() == null) {
            return !closed && queue.offer(waiting);
        }
        try {
            queue.put(waiting);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!closed) {
                write(group());
            }
        } catch (InterruptedException e) {
            // Closed: what waits is turned away below.
        }
        closed = true;
        var left = new ArrayList<Waiting>();
        queue.drainTo(left);
        left.forEach(waiting -> waiting.outcome().complete(new Outcome.Unavailable()));
    }

    /** The commands that wait, as far as they fit into one append; at least one. */
    private List<Waiting> group() throws InterruptedException {
        var group = new ArrayList<Waiting>();
        int bytes = 0;
        var waiting = next == null ? queue.take() : next;
        next = null;
        while (waiting != null) {
            bytes += waiting.weight();
            if (!group.isEmpty() && (bytes > GROUP_BYTES || group.size() == settings.group())) {
                next = waiting;
                break;
            }
            group.add(waiting);
            waiting = queue.poll();
        }
        return group;
    }

    private void write(List<Waiting> group) {
        var requests = group.stream().map(Waiting::request).toList();
        for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
            try {
                var outcomes = attempt(requests);
                answer(group, outcomes::get);
                return;
            } catch (CompletionException e) {
                memory.drop();
                if (!(e.getCause() instanceof AppendEventsTransactionRejectedException)) {
                    LOG.error("{} commands could not be written", group.size(), e.getCause());
                    turnAway(group, new Outcome.Unavailable());
                    return;
                }
                LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE_NANOS) * attempt);
            }
        }
        turnAway(group, new Outcome.Contested());
    }

    private void turnAway(List<Waiting> group, Outcome outcome) {
        for (var waiting : group) {
            var run = waiting.request().run();
            if (run != null) {
                run.stop();
            }
        }
        answer(group, _ -> outcome);
    }

    private void answer(List<Waiting> group, IntFunction<Outcome> outcomes) {
        answering.execute(() -> {
            for (int i = 0; i < group.size(); i++) {
                group.get(i).outcome().complete(outcomes.apply(i));
            }
        });
    }

    /** What a unit of work decided, with the context in which it is written. */
    private record Decided(ProcessingContext context, Turn turn, List<Answer> answers) {}

    private List<Outcome> attempt(List<Request> requests) {
        var decided =
                works.create()
                        .executeWithResult(context ->
                                CompletableFuture.completedFuture(decide(context, requests)))
                        .join();
        long first = settle(decided);
        decided.turn().stopRuns();
        return decided.answers().stream().map(answer -> answer.when(first)).toList();
    }

    private Decided decide(ProcessingContext context, List<Request> requests) {
        var turn = open(context, requests);
        var answers = requests.stream().map(turn::decide).toList();
        if (!turn.accepted().isEmpty()) {
            store.publish(context, turn.accepted().stream().map(Clerk::message).toList()).join();
        }
        return new Decided(context, turn, answers);
    }

    /** Reads all that the decisions rest on. */
    private Turn open(ProcessingContext context, List<Request> requests) {
        var transaction = store.transaction(context);
        read(
                transaction,
                SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(memory.position()).position(),
                        Boundary.INSTITUTIONS),
                memory::take);
        var files = new Files(targets);
        var tasks = files.needed(requests);
        if (!tasks.isEmpty()) {
            var condition = SourcingCondition.conditionFor(Boundary.tasks(tasks));
            read(transaction, condition, files::take);
        }
        long end = Math.max(0, GlobalIndexConsistencyMarker.position(transaction.appendPosition()));
        memory.upTo(end);
        return new Turn(
                memory,
                targets,
                files,
                clock.instant(),
                ids,
                settings.source(),
                Math.max(end, files.end()));
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
        throw new CompletionException(
                AppendEventsTransactionRejectedException.conflictingEventsDetected(
                        new GlobalIndexConsistencyMarker(turn.first())));
    }

    private static EventMessage message(Fact fact) {
        var leaf = fact.leaf();
        return new GenericEventMessage(
                leaf.id(),
                new MessageType(leaf.type()),
                fact,
                Map.of(LedgerStorageEngine.TRANSACTION_ID, leaf.transaction().orElseThrow()),
                leaf.time());
    }
}
