package org.kenesh.command.desk;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that decides. It takes the commands that wait and has them decided in turn and
 * written together: so commands that depend on each other still share one commit.
 */
final class Clerk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int GROUP_BYTES = 3 << 20;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;
    private static final long LONGEST_WAIT_MILLIS = 200;

    private final Docket docket;
    private final DeskSettings settings;
    private final RandomGenerator random;
    private final Executor answering;
    private final BlockingQueue<Waiting> queue;
    private final Thread thread = new Thread(this::work, "kenesh-clerk");
    private final AtomicLong retries = new AtomicLong();
    private volatile boolean closed;
    private @Nullable Waiting next;

    /**
     * @param random spreads attempts after lost races
     * @param answering runs what follows the outcomes
     */
    Clerk(Docket docket, DeskSettings settings, RandomGenerator random, Executor answering) {
        this.docket = docket;
        this.settings = settings;
        this.random = random;
        this.answering = answering;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
    }

    /** Reads the institutions out of the ledger and begins to take commands. */
    void start() {
        docket.decide(List.of());
        thread.start();
    }

    /**
     * Takes a command in. Those of a run wait until there is place; a single one is turned away
     * when there is none.
     */
    CompletableFuture<Outcome> take(Request request) {
        var waiting = new Waiting(request, new CompletableFuture<>());
        if (!enqueue(waiting) || (closed && queue.remove(waiting))) {
            waiting.outcome().complete(new Outcome.Unavailable());
        }
        return waiting.outcome();
    }

    /** How many commands wait. */
    int waiting() {
        return queue.size();
    }

    /** How often a group was decided again. */
    long retries() {
        return retries.get();
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
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!closed) {
                var group = group();
                if (!group.isEmpty()) {
                    write(group);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed = true;
        var left = new ArrayList<Waiting>();
        if (next != null) {
            left.add(next);
        }
        queue.drainTo(left);
        turnAway(left, new Outcome.Unavailable());
    }

    /** The commands that wait, as far as they fit into one append; none when none comes soon. */
    private List<Waiting> group() throws InterruptedException {
        var group = new ArrayList<Waiting>();
        int bytes = 0;
        var waiting = next == null ? queue.poll(LONGEST_WAIT_MILLIS, MILLISECONDS) : next;
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
            if (attempt > 1) {
                retries.incrementAndGet();
            }
            try {
                var outcomes = docket.decide(requests);
                answer(group, outcomes::get);
                return;
            } catch (RuntimeException e) {
                if (!lostRace(e)) {
                    LOG.error("{} commands could not be written", group.size(), e);
                    turnAway(group, new Outcome.Unavailable());
                    return;
                }
                LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE_NANOS) * attempt);
            }
        }
        turnAway(group, new Outcome.Contested());
    }

    private static boolean lostRace(RuntimeException e) {
        var cause = e instanceof CompletionException ? e.getCause() : e;
        return cause instanceof AppendEventsTransactionRejectedException;
    }

    /** Nothing of these was written. What comes after one of them in a run is not looked at. */
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
}
