package org.kenesh.ledger.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;

/**
 * A process that appends to a ledger from several threads until it is killed, and prints each
 * transaction that was acknowledged. Arguments: the file, a prefix for the ids.
 */
final class WriterProcess {

    private WriterProcess() {}

    static void main(String[] arguments) throws InterruptedException {
        var ledger =
                Ledger.open(
                        new SqliteStore(Path.of(arguments[0])), InstantSource.fixed(Events.START));
        var numbers = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> write(ledger, arguments[1], numbers));
        }
        Thread.currentThread().join();
    }

    private static void write(Ledger ledger, String prefix, AtomicInteger numbers) {
        while (true) {
            var id = prefix + numbers.getAndIncrement();
            try {
                if (ledger.append(Events.transaction(id, AppendCondition.NONE, "x")).join()
                        instanceof Appended a) {
                    System.out.println("acknowledged " + id + " " + a.first());
                }
            } catch (RuntimeException e) {
                System.out.println("failed " + id + " " + e.getMessage());
                return;
            }
        }
    }
}
