package org.kenesh.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;

/**
 * What the sequencer writes at once: consecutive leaves, and what can be computed from them and
 * their predecessors.
 *
 * <p>The body holds the leaves as JSON Lines and is the record; all else is derived and checked
 * against it. Instants are microseconds since the epoch.
 */
public final class Commit {

    private final long first;
    private final int count;
    private final long since;
    private final long at;
    private final byte[] frontier;
    private final byte[] hashes;
    private final byte[] body;
    private @Nullable List<Leaf> leaves;

    /**
     * A commit as a store gives it back; nothing is checked yet.
     *
     * @param first the position of the first leaf
     * @param since when the event before the first one was recorded, {@link Long#MIN_VALUE} before
     *     the first of all
     * @param at when the last event was recorded
     * @param frontier the stored form of the tree's frontier after the last leaf
     * @param hashes the leaf hashes one after another
     * @param body each leaf's bytes and a line feed
     */
    public Commit(
            long first,
            int count,
            long since,
            long at,
            byte[] frontier,
            byte[] hashes,
            byte[] body) {
        this.first = first;
        this.count = count;
        this.since = since;
        this.at = at;
        this.frontier = frontier;
        this.hashes = hashes;
        this.body = body;
    }

    /**
     * The commit of these leaves after a tree with this frontier, whose last event was recorded at
     * that instant.
     */
    static Commit of(Frontier before, long since, List<Leaf> leaves) {
        int length = 0;
        for (var leaf : leaves) {
            length += leaf.length() + 1;
        }
        var body = new byte[length];
        var hashes = new byte[leaves.size() * Hash.BYTES];
        var frontier = before;
        long at = since;
        int offset = 0;
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            leaf.copyTo(body, offset);
            offset += leaf.length();
            body[offset++] = '\n';
            leaf.hash().copyTo(hashes, i * Hash.BYTES);
            frontier = frontier.plus(leaf.hash());
            at = Math.max(at, leaf.micros());
        }
        var commit =
                new Commit(before.size(), leaves.size(), since, at, frontier.bytes(), hashes, body);
        commit.leaves = List.copyOf(leaves);
        return commit;
    }

    public long first() {
        return first;
    }

    public int count() {
        return count;
    }

    /** The position after the last leaf. */
    public long end() {
        return first + count;
    }

    public long since() {
        return since;
    }

    public long at() {
        return at;
    }

    public byte[] frontierBytes() {
        return frontier;
    }

    public byte[] hashes() {
        return hashes;
    }

    public byte[] body() {
        return body;
    }

    /** The leaves in order, each checked against its hash unless the commit was made of them. */
    public List<Leaf> leaves() {
        var known = leaves;
        return known == null ? entries().stream().map(Entry::leaf).toList() : known;
    }

    /** The tree's frontier after the last leaf; refuses stored bytes that can be none. */
    public Frontier frontier() {
        try {
            return Frontier.parse(end(), frontier);
        } catch (IllegalArgumentException e) {
            throw new LedgerDamaged(
                    "The commit at position %d has a wrong frontier: %s"
                            .formatted(first, e.getMessage()));
        }
    }

    Hash hash(int index) {
        return Hash.at(hashes, index * Hash.BYTES, Hash.BYTES);
    }

    /** The leaves in their places, each checked against its stored hash. */
    List<Entry> entries() {
        var entries = entries(first, Long.MAX_VALUE);
        long recorded = entries.isEmpty() ? since : LeafTime.micros(entries.getLast().recorded());
        if (entries.size() != count || recorded != at) {
            throw new LedgerDamaged(
                    "The commit at position %d says %d leaves until %s, it has %d until %s"
                            .formatted(
                                    first, count, instant(at), entries.size(), instant(recorded)));
        }
        return entries;
    }

    /** The leaves at positions in [from, to), each checked against its stored hash. */
    List<Entry> entries(long from, long to) {
        if (hashes.length != count * Hash.BYTES) {
            throw new LedgerDamaged(
                    "The commit at position %d does not have %d hashes".formatted(first, count));
        }
        var entries = new ArrayList<Entry>((int) Math.min(count, Math.max(0, to - from)));
        var lines = new Lines(body);
        long recorded = since;
        for (long position = first; position < to && lines.next(); position++) {
            if (position < from) {
                recorded = Math.max(recorded, lines.micros());
            } else {
                var leaf = leaf(lines, position);
                recorded = Math.max(recorded, leaf.micros());
                entries.add(new Entry(position, LeafTime.instant(recorded), leaf));
            }
        }
        return entries;
    }

    private static String instant(long micros) {
        return micros == Long.MIN_VALUE ? "never" : LeafTime.instant(micros).toString();
    }

    private Leaf leaf(Lines lines, long position) {
        if (position >= end()) {
            throw new LedgerDamaged(
                    "The commit at position %d has more than the %d leaves it says"
                            .formatted(first, count));
        }
        try {
            var leaf = Leaf.parse(body, lines.from(), lines.to());
            int index = (int) (position - first);
            if (!leaf.hash().isAt(hashes, index * Hash.BYTES)) {
                throw new LedgerDamaged(
                        "The leaf at position %d does not have its stored hash %s but %s"
                                .formatted(position, hash(index), leaf.hash()));
            }
            return leaf;
        } catch (LeafRefused e) {
            throw new LedgerDamaged(
                    "The leaf at position %d cannot be read: %s"
                            .formatted(position, e.getMessage()),
                    e);
        }
    }

    /** True when the last event was recorded before an instant. */
    boolean isBefore(Instant instant) {
        return LeafTime.instant(at).isBefore(instant);
    }

    /** True when already the event before the first one was recorded at or after an instant. */
    boolean isAtOrAfter(Instant instant) {
        return first > 0 && !LeafTime.instant(since).isBefore(instant);
    }

    /** The position of the first event recorded at or after an instant. */
    long tokenAt(Instant instant) {
        return first + entries().stream().takeWhile(e -> e.recorded().isBefore(instant)).count();
    }
}
