package org.kenesh.ledger.mongo;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.Criterion;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.Tag;
import org.kenesh.ledger.Transaction;

/**
 * A process that numbers decisions without gap, as one of several that do so, from several threads
 * until it is killed. Each number is one more than those that it has read, on the condition that
 * none was added since. It prints what was acknowledged. Arguments: the connection string, a prefix
 * for the ids.
 */
final class NumberingProcess {

    static final String NUMBERED = "numbered";
    private static final String FREE = "free";
    static final Tag REGISTER = new Tag("register", "decisions");

    private static final Criteria OF_REGISTER = Criteria.of(Criterion.tagged(REGISTER));

    private final Ledger ledger;
    private final String prefix;
    private final AtomicLong ids = new AtomicLong();

    private NumberingProcess(Ledger ledger, String prefix) {
        this.ledger = ledger;
        this.prefix = prefix;
    }

    static void main(String[] arguments) throws InterruptedException {
        var store = MongoStore.at(arguments[0]);
        var process = new NumberingProcess(open(store), arguments[1]);
        for (int i = 0; i < 2; i++) {
            Thread.ofPlatform().start(process::number);
            Thread.ofPlatform().start(process::addFreely);
        }
        Thread.currentThread().join();
    }

    /** The network may be bad just when the process starts. */
    private static Ledger open(MongoStore store) {
        while (true) {
            try {
                return Ledger.open(store, InstantSource.fixed(Events.START));
            } catch (LedgerException e) {
                say("failed start %s".formatted(e.getMessage()));
            }
        }
    }

    private void number() {
        long seen = 0;
        long last = 0;
        while (true) {
            try {
                long marker = ledger.size();
                try (var numbered = ledger.source(OF_REGISTER, seen, marker)) {
                    last += numbered.count();
                }
                seen = marker;
                var id = prefix + ids.getAndIncrement();
                var tag = new Tag("number", Long.toString(last + 1));
                settle(
                        id,
                        Events.transaction(
                                id,
                                new AppendCondition(marker, OF_REGISTER),
                                NUMBERED,
                                REGISTER,
                                tag));
            } catch (LedgerException e) {
                say("failed read %s".formatted(e.getMessage()));
            }
        }
    }

    private void addFreely() {
        while (true) {
            var id = prefix + ids.getAndIncrement();
            settle(id, Events.transaction(id, AppendCondition.NONE, FREE));
        }
    }

    /** Appends until it is known what became of it. */
    private void settle(String id, Transaction transaction) {
        while (true) {
            try {
                print(id, ledger.append(transaction).join());
                return;
            } catch (RuntimeException e) {
                say("failed %s %s".formatted(id, e.getMessage()));
            }
        }
    }

    private static void print(String id, AppendResult result) {
        switch (result) {
            case Appended at -> say("acknowledged %s %d whole".formatted(id, at.first()));
            case Duplicate at -> say("acknowledged %s %d whole".formatted(id, at.first()));
            case Conflict _ -> say("conflict " + id);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
