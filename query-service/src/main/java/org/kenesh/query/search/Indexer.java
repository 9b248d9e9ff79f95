package org.kenesh.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.kenesh.ledger.Registration;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Indexed;
import org.kenesh.query.history.Knowledge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index as far as the history. One thread takes the things that some of its events speak
 * of, and puts all stretches of each anew: so it does not matter how many events it takes at a
 * time. It begins when the history has caught up, and holds nobody up.
 */
final class Indexer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** How many events are looked through while nothing is added to the history. */
    private static final int LOOKED_THROUGH = 4096;

    /** How many things are looked at while nothing is added to the history. */
    private static final int THINGS = 128;

    private final History history;
    private final Index index;
    private final Indexed indexed;
    private final int events;
    private final Semaphore news = new Semaphore(0);
    private final Registration growth;
    private final Thread thread = new Thread(this::run, "search-indexing");
    private volatile boolean over;

    private Indexer(History history, Index index, Indexed indexed, int events) {
        this.history = history;
        this.index = index;
        this.indexed = indexed;
        this.events = events;
        this.growth = history.onGrowth(_ -> news.release());
    }

    /** Starts to follow, and lets so many events at most be found at a time. */
    static Indexer start(History history, Index index, Indexed indexed, int events) {
        var indexer = new Indexer(history, index, indexed, events);
        indexer.thread.setDaemon(true);
        indexer.thread.start();
        return indexer;
    }

    private void run() {
        try {
            while (!over) {
                follow();
                news.acquireUninterruptibly();
                news.drainPermits();
            }
        } catch (RuntimeException e) {
            LOG.error("The index of words stopped after {} events", indexed.size(), e);
        }
    }

    private void follow() {
        while (!over && history.progress().ready() && indexed.size() < history.size()) {
            long begun = System.nanoTime();
            long from = indexed.size();
            long to = from + Math.min(history.size() - from, events);
            for (long at = from; at < to && !over; at += LOOKED_THROUGH) {
                take(at, Math.min(to, at + LOOKED_THROUGH));
            }
            if (over) {
                return;
            }
            index.refresh();
            indexed.to(to);
            if (from == 0) {
                long millis = (System.nanoTime() - begun) / 1_000_000;
                LOG.info("The words of {} events are indexed after {} ms", to, millis);
            }
        }
    }

    /**
     * Puts what the events from a state of knowledge up to another speak of. The history may be
     * ahead: what begins only with a later event is put when that one is looked at, so that a thing
     * was put before if, and only if, it began before.
     */
    private void take(long from, long to) {
        var things = List.copyOf(history.ask(knowledge -> spokenOf(knowledge, from, to)));
        for (int at = 0; at < things.size() && !over; at += THINGS) {
            var some = things.subList(at, Math.min(things.size(), at + THINGS));
            for (var told : history.ask(knowledge -> stretches(knowledge, some))) {
                if (told.since <= to) {
                    index.put(told.thing, told.stretches, told.since <= from);
                }
            }
        }
    }

    private record Told(Findable thing, List<Stretch> stretches, long since) {}

    private static Set<Findable> spokenOf(Knowledge knowledge, long from, long to) {
        var things = new LinkedHashSet<Findable>();
        Stream.concat(knowledge.opened(from, to).stream(), knowledge.closed(from, to).stream())
                .forEach(version -> things.addAll(Findable.saidBy(version, knowledge)));
        return things;
    }

    private static List<Told> stretches(Knowledge knowledge, List<Findable> things) {
        var told = new ArrayList<Told>();
        for (var thing : things) {
            var stretches = Stretch.of(thing, knowledge);
            long since = stretches.stream().mapToLong(Stretch::known).min().orElse(0);
            told.add(new Told(thing, stretches, since));
        }
        return told;
    }

    @Override
    public void close() {
        growth.close();
        over = true;
        news.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
