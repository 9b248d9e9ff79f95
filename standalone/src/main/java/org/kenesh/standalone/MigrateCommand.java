package org.kenesh.standalone;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.Migration;
import org.kenesh.ledger.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a ledger from one store into another. */
@Command(
        name = "migrate",
        description = {
            "Copies a ledger with the files of its documents from one store into another: the same bytes, the same root.",
            "A migration that was cut off is simply repeated: it goes on where TO ends. A TO that holds anything else than",
            "the beginning of FROM is refused. Each is an SQLite file or mongodb://HOST/DATABASE."
        },
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FROM", description = "the ledger that is copied")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "where it is copied to")
    private String to = "";

    @Override
    public Integer call() throws IOException {
        var source = DataFolder.existing(from);
        try (var progress = Progress.of("Migrating", "events", size(source))) {
            var head = Migration.migrate(source, Stores.at(to), progress::at);
            spec.commandLine().getOut().printf("%d events, root %s%n", head.size(), head.root());
        }
        try (var there = Stores.contentsOf(from);
                var here = Stores.contentsOf(to)) {
            var out = spec.commandLine().getOut();
            return LedgerFiles.of(source).copy(there, here, out) ? Kenesh.DONE : Kenesh.NO;
        }
    }

    private static long size(LedgerStore source) {
        try (var ledger = Ledger.follow(source, LedgerSettings.STANDARD)) {
            return ledger.size();
        }
    }
}
