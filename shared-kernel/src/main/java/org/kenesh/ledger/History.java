package org.kenesh.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;

/**
 * What is visible of a ledger: the newest events and their index in memory, everything else in the
 * store. One thread extends it, any number read it.
 */
final class History implements LedgerReader {

    private final String name;
    private final LedgerStore.Reader store;
    private final LedgerSettings settings;
    private final Growth growth;
    private volatile View view = new View(List.of(), Frontier.EMPTY, Long.MIN_VALUE);
    private @Nullable Follower follower;
    private long wholeTo;
    private volatile @Nullable Absence absence;

    /**
     * What readers go by, replaced as a whole: the segments in memory (which may hold more than is
     * visible), the tree over the visible events, and when the last of them was recorded.
     */
    record View(List<Segment> segments, Frontier frontier, long at) {

        long size() {
            return frontier.size();
        }

        long inMemoryFrom() {
            return segments.getFirst().base();
        }
    }

    History(String name, LedgerStore.Reader store, LedgerSettings settings) {
        this.name = name;
        this.store = store;
        this.settings = settings;
        this.growth = new Growth(name, this::size);
    }

    /**
     * Reads what is not indexed yet and makes it visible, after checking it and the last commit
     * against what comes before; for the extending thread. Returns where the index ends.
     */
    long load() {
        // In this order, because others may write and index meanwhile.
        long indexed = store.indexedTo();
        long size = store.size();
        if (indexed > size) {
            throw new LedgerDamaged(
                    "%s: %d events are indexed, but only %d are there: the end is missing"
                            .formatted(name, indexed, size));
        }
        var tail = new Tail(indexed, settings.segment());
        var chain = chainBefore(Math.clamp(indexed, 0, Math.max(0, size - 1)));
        for (var commits = following(chain); !commits.isEmpty(); commits = following(chain)) {
            commits.forEach(commit -> tail.addAll(chain.next(commit)));
        }
        show(new View(tail.segments(), chain.frontier(), chain.at()));
        wholeTo = size();
        return indexed;
    }

    /** The chain up to the commit that holds a position. */
    private CommitChain chainBefore(long position) {
        var commits = store.commits(position, 1);
        if (commits.isEmpty() || commits.getFirst().first() == 0) {
            return CommitChain.start();
        }
        return CommitChain.after(store.commits(commits.getFirst().first() - 1, 1).getFirst());
    }

    private List<Commit> following(CommitChain chain) {
        return store.commits(chain.frontier().size(), settings.segment());
    }

    /**
     * Makes visible what another process has written since; for the extending thread. False if
     * there is nothing.
     */
    boolean catchUp() {
        var chain = new CommitChain(view.frontier(), view.at());
        var commits = following(chain);
        if (commits.isEmpty()) {
            return false;
        }
        // Asked for when segments can be left out, and before anything is added: a store that is
        // away must not leave half of it behind.
        boolean full = view.segments().size() > settings.segments() + 1;
        long indexed = full ? store.indexedTo() : 0;
        var tail = new Tail(view.segments(), settings.segment());
        commits.forEach(commit -> tail.addAll(chain.next(commit)));
        tail.forget(settings.segments(), indexed);
        show(new View(tail.segments(), chain.frontier(), chain.at()));
        return true;
    }

    /**
     * Goes on from what is visible after the store was away; for the extending thread. A store that
     * ends before it may only lag, as a server does that was just elected: it is to be asked again.
     * One with something else in its place is refused.
     */
    void resume() {
        requireWhole();
        var visible = view.frontier();
        if (!isStored(visible)) {
            throw new LedgerDamaged(
                    "%s: %d events with the root %s were there, now there are others"
                            .formatted(name, visible.size(), visible.root()));
        }
        catchUpWholly();
    }

    /** Makes visible all that other processes have written; for the extending thread. */
    void catchUpWholly() {
        boolean more = true;
        while (more) {
            more = catchUp();
        }
    }

    /** Whether {@link #requireWhole} would refuse nothing; for the extending thread. */
    boolean isWhole() {
        if (store.size() < size() || store.leaves(wholeTo, size()) < size() - wholeTo) {
            return false;
        }
        wholeTo = size();
        return true;
    }

    /**
     * Refuses a store that does not hold any more what became visible since this was asked last;
     * for the extending thread.
     */
    void requireWhole() {
        if (isWhole()) {
            return;
        }
        if (store.size() < size()) {
            throw new StoreUnavailable(
                    "%s ends before the %d events that were there".formatted(name, size()));
        }
        throw new LedgerDamaged(
                "%s: the events [%d, %d) were there, now only %d of them are"
                        .formatted(name, wholeTo, size(), store.leaves(wholeTo, size())));
    }

    private boolean isStored(Frontier visible) {
        long size = visible.size();
        var commits = size == 0 ? List.<Commit>of() : store.commits(size - 1, 1);
        return size == 0
                || !commits.isEmpty()
                        && commits.getFirst().end() == size
                        && commits.getFirst().frontier().equals(visible);
    }

    /** Replaces the view and tells of it; for the extending thread. */
    void show(View next) {
        view = next;
        growth.grown();
    }

    View view() {
        return view;
    }

    /** Nothing is added any more, because what comes next contradicts what is here. */
    void damaged(LedgerDamaged why) {
        growth.ended(why);
    }

    /** The store could not be used; for the extending thread. */
    void away(RuntimeException why) {
        var before = absence;
        long since = before == null ? System.nanoTime() : before.since();
        absence = new Absence("" + why.getMessage(), since);
    }

    /** The store could be used; for the extending thread. */
    void back() {
        absence = null;
    }

    @Override
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /** Follows what another process writes until this is closed. */
    void follow() {
        load();
        follower = new Follower(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return view.size();
    }

    @Override
    public List<Entry> read(long from, int max) {
        if (from < 0 || max < 0) {
            throw new IllegalArgumentException(
                    "Neither position nor number is negative: " + from + ", " + max);
        }
        var visible = view;
        long to = Math.min(visible.size(), from + max);
        var entries = new ArrayList<Entry>();
        readStored(from, Math.min(to, visible.inMemoryFrom()), entries);
        long position = from + entries.size();
        for (var segment : visible.segments()) {
            long end = Math.min(to, segment.base() + settings.segment());
            while (position >= segment.base() && position < end) {
                entries.add(segment.entry(position++));
            }
        }
        return entries;
    }

    private void readStored(long from, long to, List<Entry> entries) {
        long position = from;
        while (position < to) {
            var commits = store.commits(position, (int) (to - position));
            for (var commit : commits) {
                entries.addAll(commit.entries(position, to));
                position = Math.min(to, commit.end());
            }
            if (entries.size() != position - from || commits.isEmpty()) {
                throw new LedgerDamaged(
                        "%s: the events [%d, %d) are not all there".formatted(name, from, to));
            }
        }
    }

    @Override
    public Stream<Entry> source(Criteria criteria, long from, long to) {
        long start = Math.max(0, from);
        long end = Math.min(to, size());
        return new Sourcing(this, cursor(criteria, view.segments(), end), start).stream();
    }

    /**
     * Finds matches in the store's index and in segments, whether visible or not, below a limit.
     */
    PositionCursor cursor(Criteria criteria, List<Segment> segments, long to) {
        return criteria.matchesAnything()
                ? PositionCursor.all(to)
                : PositionCursor.anyOf(
                        criteria.criteria().stream().map(c -> cursor(c, segments, to)).toList());
    }

    private PositionCursor cursor(Criterion criterion, List<Segment> segments, long to) {
        var cursors = new ArrayList<PositionCursor>();
        for (var tag : criterion.tags()) {
            cursors.add(new TermCursor(tag.encoded(), store, segments, to));
        }
        var types = new ArrayList<PositionCursor>();
        for (var type : criterion.types()) {
            types.add(new TermCursor(Tag.encode(type), store, segments, to));
        }
        if (!types.isEmpty()) {
            cursors.add(PositionCursor.anyOf(types));
        }
        return PositionCursor.allOf(cursors);
    }

    @Override
    public Map<String, Appended> transactions(Collection<String> ids) {
        var visible = view;
        var found = new HashMap<String, Appended>();
        var rest = new ArrayList<String>();
        for (var id : ids) {
            Tail.find(id, visible.segments())
                    .ifPresentOrElse(where -> found.put(id, where), () -> rest.add(id));
        }
        found.putAll(indexed(rest));
        found.values().removeIf(where -> where.first() + where.count() > visible.size());
        return found;
    }

    /** Where those of these transactions are that the store has indexed. */
    Map<String, Appended> indexed(Collection<String> transactions) {
        return transactions.isEmpty() ? Map.of() : store.transactions(transactions);
    }

    @Override
    public long tokenAt(Instant instant) {
        long low = 0;
        long high = size();
        long inMemoryFrom = view.inMemoryFrom();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (middle >= inMemoryFrom) {
                boolean before = recordedAt(middle).isBefore(instant);
                low = before ? middle + 1 : low;
                high = before ? high : middle;
            } else {
                var commit = store.commits(middle, 1).getFirst();
                if (commit.isBefore(instant)) {
                    low = commit.end();
                } else if (commit.isAtOrAfter(instant)) {
                    high = Math.max(low, commit.first());
                } else {
                    return commit.tokenAt(instant);
                }
            }
        }
        return low;
    }

    @Override
    public Instant recordedAt(long position) {
        return entry(position).recorded();
    }

    private Entry entry(long position) {
        var found = read(position, 1);
        if (found.isEmpty()) {
            throw new IndexOutOfBoundsException(
                    "There is no event at %d, the size is %d".formatted(position, size()));
        }
        return found.getFirst();
    }

    @Override
    public Frontier frontierAt(long size) {
        var visible = view.frontier();
        if (size < 0 || size > visible.size()) {
            throw new IndexOutOfBoundsException(
                    "The ledger has never had %d of %d events".formatted(size, visible.size()));
        }
        return size == visible.size() ? visible : size == 0 ? Frontier.EMPTY : storedFrontier(size);
    }

    private Frontier storedFrontier(long size) {
        var commit = store.commits(size - 1, 1).getFirst();
        if (commit.end() == size) {
            return commit.frontier();
        }
        var frontier = frontierAt(commit.first());
        for (int i = 0; frontier.size() < size; i++) {
            frontier = frontier.plus(commit.hash(i));
        }
        return frontier;
    }

    @Override
    public Hash leafAt(long index) {
        return entry(index).leaf().hash();
    }

    @Override
    public Registration onGrowth(LongConsumer listener) {
        return growth.tellFromNowOn(listener);
    }

    @Override
    public boolean awaitSize(long size, Duration atMost) throws InterruptedException {
        return growth.await(size, atMost);
    }

    @Override
    public void close() {
        growth.tellNobody();
        if (follower != null) {
            follower.close();
        }
        store.close();
    }
}
