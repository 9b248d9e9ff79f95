package org.kenesh.ledger;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Finding.Kind;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.Hashing;

/**
 * Reads a whole store, computes everything that is derived again from the leaves' bytes, and tells
 * where anything differs. After a finding it goes on from what is stored, so that each damage is
 * found by itself.
 */
public final class LedgerVerifier {

    private static final long UNKNOWN = Long.MAX_VALUE;

    private final LedgerStore.Reader store;
    private final Findings findings = new Findings();
    private final IndexAudit terms = new IndexAudit();
    private final IndexAudit transactions = new IndexAudit();
    private final TransactionAudit sequence = new TransactionAudit(findings);
    private final LostPlaces lost = new LostPlaces();
    private final @Nullable TreeHead known;
    private long indexedTo = UNKNOWN;
    private long next;
    private @Nullable Frontier frontier = Frontier.EMPTY;
    private Frontier unbroken = Frontier.EMPTY;
    private long at = Long.MIN_VALUE;

    private LedgerVerifier(LedgerStore.Reader store, @Nullable TreeHead known) {
        this.store = store;
        this.known = known;
    }

    /**
     * Verifies a store, which may be written meanwhile.
     *
     * @param known a size and root that the ledger is known to have had
     * @param progress told the number of verified events from time to time
     */
    public static Verification verify(
            LedgerStore store, Optional<TreeHead> known, LongConsumer progress) {
        try (var reader = store.openSuspect()) {
            return new LedgerVerifier(reader, known.orElse(null)).verify(progress);
        }
    }

    private Verification verify(LongConsumer progress) {
        var end = failure(() -> indexedTo = store.indexedTo());
        look(() -> store.inspect().forEach(what -> findings.add(Kind.UNREADABLE, 0, what)));
        look(() -> walk(progress));
        if (end.isPresent() && !lost.isAnywhere()) {
            findings.add(Kind.UNREADABLE, next, end.get());
        }
        look(this::auditIndex);
        if (indexedTo != UNKNOWN && indexedTo > next && !lost.isFrom(next)) {
            findings.add(Kind.TRUNCATED, next, "the index knows %d events".formatted(indexedTo));
        }
        if (known != null && known.size() > next) {
            findings.add(
                    Kind.TRUNCATED,
                    next,
                    "there are known to have been %d events".formatted(known.size()));
        }
        return findings.of(new TreeHead(unbroken.size(), unbroken.root()));
    }

    /** What keeps the store from being looked at this way is found, and the next way is tried. */
    private void look(Runnable way) {
        failure(way).ifPresent(why -> findings.add(Kind.UNREADABLE, next, why));
    }

    private static Optional<String> failure(Runnable way) {
        try {
            way.run();
            return Optional.empty();
        } catch (LedgerDamaged e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void walk(LongConsumer progress) {
        store.walk(
                new LedgerStore.CommitVisitor() {
                    @Override
                    public void commit(Commit commit) {
                        check(commit);
                        progress.accept(next);
                    }

                    @Override
                    public void unreadable(long position, String what) {
                        long place = position == Long.MAX_VALUE ? next : position;
                        findings.add(Kind.UNREADABLE, Math.max(0, place), what);
                        if (position >= next) {
                            lost.from(next);
                        }
                    }

                    @Override
                    public void wrong(long position, String what) {
                        findings.add(Kind.UNREADABLE, position, what);
                    }
                });
        sequence.end().ifPresent(this::expect);
    }

    private void check(Commit commit) {
        if (lost.isFrom(next) && commit.first() > next) {
            lost.to(commit.first());
            next = commit.first();
            frontier = null;
            at = commit.since();
        }
        if (commit.first() != next) {
            findings.add(
                    Kind.ORDER,
                    next,
                    "the commit of this position is expected, one at %d follows"
                            .formatted(commit.first()));
            frontier = null;
        }
        if (commit.first() < next) {
            return;
        }
        if (commit.since() != at) {
            findings.add(
                    Kind.INSTANT,
                    commit.first(),
                    "the commit does not continue the instants before it");
        }
        at = commit.since();
        int count = checkLeaves(commit);
        if (count != commit.count() || commit.hashes().length != count * Hash.BYTES) {
            findings.add(
                    Kind.ORDER,
                    commit.first() + Math.clamp(commit.count(), 0, count),
                    "the commit at %d says %d leaves, it has %d and %d bytes of hashes"
                            .formatted(
                                    commit.first(), commit.count(), count, commit.hashes().length));
        }
        next = commit.first() + count;
        checkTree(commit);
        if (commit.at() != at) {
            findings.add(
                    Kind.INSTANT, commit.first(), "the commit's instant is not that of its leaves");
        }
        at = commit.at();
    }

    /** Checks each leaf by its bytes and tells how many there are. */
    private int checkLeaves(Commit commit) {
        var lines = new Lines(commit.body());
        int count = 0;
        try {
            while (lines.next()) {
                long position = commit.first() + count;
                var hash = Hashing.leaf(commit.body(), lines.from(), lines.to());
                checkHash(commit, count, hash);
                checkLeaf(commit, lines, position);
                frontier = frontier == null ? null : frontier.plus(hash);
                extend(position, hash);
                count++;
            }
        } catch (LedgerDamaged e) {
            findings.add(Kind.LEAF, commit.first() + count, String.valueOf(e.getMessage()));
        }
        return count;
    }

    /** The tree over everything that follows without a gap, whatever is stored about it. */
    private void extend(long position, Hash hash) {
        if (position == unbroken.size()) {
            unbroken = unbroken.plus(hash);
            if (known != null
                    && known.size() == unbroken.size()
                    && !known.root().equals(unbroken.root())) {
                findings.add(
                        Kind.HASH,
                        position,
                        "the root up to here is known to be %s, the leaves give %s"
                                .formatted(known.root().base64(), unbroken.root().base64()));
            }
        }
    }

    private void checkHash(Commit commit, int index, Hash hash) {
        boolean stored = commit.hashes().length >= (index + 1) * Hash.BYTES;
        if (stored && !hash.isAt(commit.hashes(), index * Hash.BYTES)) {
            findings.add(
                    Kind.LEAF,
                    commit.first() + index,
                    "the bytes have the hash %s, the stored hash is %s"
                            .formatted(hash, commit.hash(index)));
        }
    }

    private void checkLeaf(Commit commit, Lines lines, long position) {
        try {
            var leaf = Leaf.parse(commit.body(), lines.from(), lines.to());
            at = Math.max(at, leaf.micros());
            if (position < indexedTo) {
                leaf.terms().forEach(term -> terms.expect(position, term, 0));
            }
            sequence.next(position, leaf).ifPresent(this::expect);
        } catch (LeafRefused e) {
            findings.add(Kind.LEAF, position, String.valueOf(e.getMessage()));
        }
    }

    private void expect(TransactionAudit.Ended transaction) {
        if (transaction.first() + transaction.count() <= indexedTo) {
            transactions.expect(transaction.first(), transaction.id(), transaction.count());
        }
    }

    /**
     * Compares the stored tree with the one that the leaves' bytes give, and goes on from the
     * stored one.
     */
    private void checkTree(Commit commit) {
        var computed = frontier;
        try {
            var stored = Frontier.parse(next, commit.frontierBytes());
            if (computed != null && !stored.equals(computed)) {
                findings.add(
                        Kind.HASH,
                        commit.first(),
                        "the leaves up to %d give the root %s, stored is %s"
                                .formatted(next - 1, computed.root(), stored.root()));
            }
            frontier = stored;
        } catch (IllegalArgumentException e) {
            findings.add(Kind.HASH, commit.first(), String.valueOf(e.getMessage()));
        }
    }

    private void auditIndex() {
        var beyond = new Findings();
        store.audit(
                new LedgerStore.IndexVisitor() {
                    @Override
                    public void term(String term, long position) {
                        if (!lost.has(position) && !terms.take(position, term, 0)) {
                            beyond.add(Kind.INDEX, position, term + " is found there");
                        }
                    }

                    @Override
                    public void transaction(String id, Appended where) {
                        if (!lost.has(where.first())
                                && !transactions.take(where.first(), id, where.count())) {
                            beyond.add(
                                    Kind.INDEX,
                                    where.first(),
                                    "transaction " + id + " is found there");
                        }
                    }
                });
        terms.report(findings, "the index of types and tags does not agree with the leaf");
        transactions.report(findings, "the index of transactions does not agree with the leaf");
        beyond.reportOutside(
                indexedTo, indexedTo == UNKNOWN ? UNKNOWN : store.indexedTo(), findings);
    }
}
