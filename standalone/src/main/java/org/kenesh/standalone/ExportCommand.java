package org.kenesh.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kenesh.ledger.Export;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the ledger as JSON Lines. */
@Command(
        name = "export",
        description = {
            "Writes the ledger as JSON Lines, also while a server runs: line n, counted from 0, is event n.",
            "Beside it, in FILE.hashes, stand its size, its root and the hash of each event."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (var ledger = Ledger.follow(data.existing(), LedgerSettings.STANDARD);
                var progress = Progress.of("Exporting", "events", ledger.size())) {
            var head = Export.write(ledger, file, progress::at);
            spec.commandLine().getOut().printf("%d events, root %s%n", head.size(), head.root());
        }
        return Kenesh.DONE;
    }
}
