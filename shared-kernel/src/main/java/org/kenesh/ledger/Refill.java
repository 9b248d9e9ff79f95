package org.kenesh.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/** Appends leaves that were in a ledger before, in their order, transaction by transaction. */
final class Refill implements AutoCloseable {

    private static final int WINDOW = 2000;
    private static final InstantSource END_OF_TIME =
            InstantSource.fixed(Instant.parse("9999-12-31T23:59:59.999999Z"));

    private final Ledger ledger;
    private final LongConsumer progress;
    private final Queue<CompletableFuture<AppendResult>> waiting = new ArrayDeque<>();
    private final List<Leaf> transaction = new ArrayList<>();

    Refill(LedgerStore store, LongConsumer progress) {
        var standard = LedgerSettings.STANDARD;
        var settings =
                new LedgerSettings(
                        WINDOW + 1,
                        standard.batchTransactions(),
                        standard.batchEvents(),
                        standard.batchBytes(),
                        standard.segment(),
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
            append();
        }
        transaction.add(leaf);
    }

    private void append() {
        await(WINDOW - 1);
        var id = transaction.getFirst().transaction().orElseThrow();
        waiting.add(ledger.append(new Transaction(id, AppendCondition.NONE, transaction)));
        transaction.clear();
    }

    private void await(int most) {
        while (waiting.size() > most) {
            var result = waiting.remove().join();
            if (!(result instanceof Appended)) {
                throw new LedgerDamaged(
                        "%s: a transaction could not be restored: %s"
                                .formatted(ledger.name(), result));
            }
            progress.accept(ledger.size());
        }
    }

    /** Waits for what was added; refuses a ledger that is then not what was expected. */
    TreeHead finish(TreeHead expected) {
        if (!transaction.isEmpty()) {
            append();
        }
        await(0);
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
