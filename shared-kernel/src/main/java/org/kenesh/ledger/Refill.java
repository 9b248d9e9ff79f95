package org.kenesh.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/**
 * Appends leaves that were in a ledger before, in their order, as many whole transactions at once
 * as a commit may have.
 */
final class Refill implements AutoCloseable {

    private static final LedgerSettings STANDARD = LedgerSettings.STANDARD;
    private static final InstantSource END_OF_TIME =
            InstantSource.fixed(Instant.parse("9999-12-31T23:59:59.999999Z"));

    private final Ledger ledger;
    private final LongConsumer progress;
    private final List<Leaf> bundle = new ArrayList<>();
    private final List<Leaf> transaction = new ArrayList<>();
    private long bytes;

    Refill(LedgerStore store, LongConsumer progress) {
        var settings =
                new LedgerSettings(
                        STANDARD.queue(),
                        STANDARD.batchTransactions(),
                        STANDARD.batchEvents(),
                        STANDARD.batchBytes(),
                        STANDARD.segment(),
                        1,
                        Duration.ZERO);
        this.ledger = Ledger.open(store, settings, END_OF_TIME);
        this.progress = progress;
    }

    /** What is there already. */
    TreeHead head() {
        long size = ledger.size();
        return new TreeHead(size, ledger.rootAt(size));
    }

    void add(Leaf leaf) {
        if (!transaction.isEmpty()
                && !leaf.transaction().equals(transaction.getLast().transaction())) {
            endTransaction();
        }
        transaction.add(leaf);
    }

    private void endTransaction() {
        long more = transaction.stream().mapToLong(leaf -> leaf.length() + 1).sum();
        if (bundle.size() + transaction.size() > STANDARD.batchEvents()
                || bytes + more > STANDARD.batchBytes()) {
            append();
        }
        bundle.addAll(transaction);
        bytes += more;
        transaction.clear();
    }

    private void append() {
        if (bundle.isEmpty()) {
            return;
        }
        var id = bundle.getFirst().transaction().orElseThrow();
        var result = ledger.append(new Transaction(id, AppendCondition.NONE, bundle)).join();
        if (!(result instanceof Appended)) {
            throw new LedgerDamaged(
                    "%s: a transaction could not be restored: %s".formatted(ledger.name(), result));
        }
        progress.accept(ledger.size());
        bundle.clear();
        bytes = 0;
    }

    /** Writes the rest; refuses a ledger that is then not what was expected. */
    TreeHead finish(TreeHead expected) {
        endTransaction();
        append();
        var restored = head();
        if (!restored.equals(expected)) {
            throw new LedgerDamaged(
                    "%s was restored to %s instead of %s"
                            .formatted(ledger.name(), restored, expected));
        }
        return restored;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
