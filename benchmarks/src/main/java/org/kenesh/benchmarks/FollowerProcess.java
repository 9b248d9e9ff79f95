package org.kenesh.benchmarks;

import java.io.IOException;
import java.time.Duration;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.store.Stores;

/**
 * A process that follows a ledger until so many events are visible to it, then prints when each of
 * them became so. Arguments: the ledger's place, how many events.
 */
final class FollowerProcess {

    private FollowerProcess() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var seen = new Moments(Integer.parseInt(arguments[1]));
        try (var ledger = Ledger.follow(Stores.at(arguments[0]), LedgerSettings.STANDARD)) {
            ledger.onGrowth(seen::reached);
            System.out.println("follows");
            if (!ledger.awaitSize(seen.size(), Duration.ofMinutes(10))) {
                throw new IOException("Only %d events were seen".formatted(ledger.size()));
            }
        }
        seen.print();
    }
}
