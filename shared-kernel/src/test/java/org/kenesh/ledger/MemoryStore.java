package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.LedgerLocked;

/**
 * A store in memory. It can let several writers compete, as a database on a network does: whoever
 * comes second at a position is told so.
 */
final class MemoryStore implements LedgerStore {

    private final String name;
    private final boolean exclusive;
    private final NavigableMap<Long, Commit> commits = new TreeMap<>();
    private final Map<String, TreeSet<Long>> terms = new HashMap<>();
    private final Map<String, Appended> transactions = new HashMap<>();
    private long indexedTo;
    private boolean locked;
    private int refused;

    MemoryStore(String name, boolean exclusive) {
        this.name = name;
        this.exclusive = exclusive;
    }

    /** How often a writer came second. */
    synchronized int refused() {
        return refused;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isShared() {
        return !exclusive;
    }

    @Override
    public Reader openReader() {
        return new MemoryReader();
    }

    @Override
    public synchronized Writer openWriter() {
        if (exclusive && locked) {
            throw new LedgerLocked(name + " is being written");
        }
        locked = true;
        return new MemoryWriter();
    }

    private synchronized long size() {
        return commits.isEmpty() ? 0 : commits.lastEntry().getValue().end();
    }

    private synchronized List<Commit> commits(long from, int leaves) {
        var found = new ArrayList<Commit>();
        var start = commits.floorKey(from);
        long end = from;
        for (var commit : commits.tailMap(start == null ? from : start).values()) {
            if (end - from >= leaves) {
                break;
            }
            end = commit.end();
            if (end > from) {
                found.add(commit);
            }
        }
        return found;
    }

    private final class MemoryReader implements Reader {

        @Override
        public long size() {
            return MemoryStore.this.size();
        }

        @Override
        public List<Commit> commits(long from, int leaves) {
            return MemoryStore.this.commits(from, leaves);
        }

        @Override
        public long leaves(long from, long to) {
            synchronized (MemoryStore.this) {
                return commits.subMap(from, to).values().stream().mapToLong(Commit::count).sum();
            }
        }

        @Override
        public long indexedTo() {
            synchronized (MemoryStore.this) {
                return indexedTo;
            }
        }

        @Override
        public long[] positions(String term, long from, long to, int max) {
            synchronized (MemoryStore.this) {
                return terms
                        .getOrDefault(term, new TreeSet<>())
                        .subSet(from, Math.max(from, to))
                        .stream()
                        .limit(max)
                        .mapToLong(Long::longValue)
                        .toArray();
            }
        }

        @Override
        public Map<String, Appended> transactions(Collection<String> ids) {
            synchronized (MemoryStore.this) {
                var found = new HashMap<>(transactions);
                found.keySet().retainAll(ids);
                return found;
            }
        }

        @Override
        public void audit(IndexVisitor visitor) {
            synchronized (MemoryStore.this) {
                terms.forEach((term, positions) -> positions.forEach(p -> visitor.term(term, p)));
                transactions.forEach(visitor::transaction);
            }
        }

        @Override
        public List<String> inspect() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    private final class MemoryWriter implements Writer {

        @Override
        public boolean append(Commit commit) {
            synchronized (MemoryStore.this) {
                if (commit.first() != MemoryStore.this.size()) {
                    refused++;
                    return false;
                }
                commits.put(commit.first(), commit);
                return true;
            }
        }

        /** With several writers the others may have indexed some of it. */
        @Override
        public void index(
                long to, SortedMap<String, long[]> positions, SortedMap<String, Appended> where) {
            synchronized (MemoryStore.this) {
                positions.forEach((term, found) -> {
                    for (long position : found) {
                        terms.computeIfAbsent(term, _ -> new TreeSet<>()).add(position);
                    }
                });
                transactions.putAll(where);
                indexedTo = Math.max(indexedTo, to);
            }
        }

        @Override
        public void close() {
            synchronized (MemoryStore.this) {
                locked = false;
            }
        }
    }
}
