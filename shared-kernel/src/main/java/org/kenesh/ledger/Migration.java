package org.kenesh.ledger;

import java.util.function.LongConsumer;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/** Copies a ledger into another store: the same bytes at the same positions, the same root. */
public final class Migration {

    private static final int PAGE = 1_000;

    private Migration() {}

    /**
     * Copies what the source holds now, beginning where the target ends, so that a copy that was
     * cut off is simply repeated. Refuses, before it writes, a target that does not hold the
     * source's first events and nothing else.
     *
     * @param progress told from time to time how many events are copied
     */
    public static TreeHead migrate(LedgerStore source, LedgerStore target, LongConsumer progress) {
        try (var from = Ledger.follow(source, LedgerSettings.STANDARD);
                var refill = new Refill(target, progress)) {
            long size = from.size();
            var there = refill.head();
            if (there.size() > size || !from.rootAt(there.size()).equals(there.root())) {
                throw new LedgerDamaged(
                        "%s holds %d events that are not the beginning of %s: nothing was copied"
                                .formatted(target.name(), there.size(), source.name()));
            }
            long at = there.size();
            while (at < size) {
                var entries = from.read(at, (int) Math.min(PAGE, size - at));
                entries.forEach(entry -> refill.add(entry.leaf()));
                at += entries.size();
            }
            return refill.finish(new TreeHead(size, from.rootAt(size)));
        }
    }
}
