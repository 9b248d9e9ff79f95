package org.kenesh.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.kenesh.ledger.LedgerException.ExportRefused;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/** Makes a ledger from an export: the same bytes at the same positions, and so the same root. */
public final class Restore {

    private Restore() {}

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
        try (var refill = new Refill(store, progress);
                var lines = new LineReader(export)) {
            if (refill.head().size() > 0) {
                throw new LedgerDamaged(
                        "%s has %d events; only an empty ledger can be restored"
                                .formatted(store.name(), refill.head().size()));
            }
            for (var line = lines.next(); line != null; line = lines.next()) {
                refill.add(Leaf.parse(line));
            }
            return refill.finish(verification.head());
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be read: %s".formatted(export, e.getMessage()), e);
        }
    }
}
