package org.kenesh.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.ExportRefused;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/** Makes a ledger from an export: the same bytes at the same positions, and so the same root. */
public final class Restore implements AutoCloseable {

    private static final int WINDOW = 2000;
    private static final InstantSource END_OF_TIME =
            InstantSource.fixed(Instant.parse("9999-12-31T23:59:59.999999Z"));

    private final Ledger ledger;
    private final Queue<CompletableFuture<AppendResult>> waiting = new ArrayDeque<>();

    private Restore(LedgerStore store) {
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
    }

    /**
     * Restores an export into an empty store, after verifying it. Refuses with {@link
     * ExportRefused} an export that is damaged, and every store that has events.
     *
     * @param progress told the number of restored events from time to time
     */
    public static TreeHead restore(
            Path export, LedgerStore store, Optional<TreeHead> known, LongConsumer progress) {
        var verification = ExportVerifier.verify(export, known, _ -> {});
        if (!verification.isSound()) {
            throw new ExportRefused(export.toString(), verification);
        }
        try (var restore = new Restore(store)) {
            return restore.fill(export, verification.head(), progress);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be read: %s".formatted(export, e.getMessage()), e);
        }
    }

    private TreeHead fill(Path export, TreeHead head, LongConsumer progress) throws IOException {
        if (ledger.size() > 0) {
            throw new LedgerDamaged(
                    "%s has %d events; only an empty ledger can be restored"
                            .formatted(ledger.name(), ledger.size()));
        }
        try (var lines = new LineReader(export)) {
            var leaves = new ArrayList<Leaf>();
            for (var line = lines.next(); line != null; line = lines.next()) {
                var leaf = Leaf.parse(line);
                if (!leaves.isEmpty()
                        && !leaf.transaction().equals(leaves.getLast().transaction())) {
                    append(leaves, progress);
                    leaves.clear();
                }
                leaves.add(leaf);
            }
            append(leaves, progress);
        }
        await(0, progress);
        var restored = new TreeHead(ledger.size(), ledger.root());
        if (!restored.equals(head)) {
            throw new LedgerDamaged(
                    "%s was restored to %s instead of %s".formatted(ledger.name(), restored, head));
        }
        return restored;
    }

    private void append(List<Leaf> leaves, LongConsumer progress) {
        if (!leaves.isEmpty()) {
            await(WINDOW - 1, progress);
            var id = leaves.getFirst().transaction().orElseThrow();
            waiting.add(ledger.append(new Transaction(id, AppendCondition.NONE, leaves)));
        }
    }

    private void await(int most, LongConsumer progress) {
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

    @Override
    public void close() {
        ledger.close();
    }
}
