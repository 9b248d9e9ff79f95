package org.kenesh.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kenesh.ledger.sqlite.SqliteFiles;
import org.kenesh.ledger.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the ledger while it may be in use. */
@Command(
        name = "backup",
        description = {
            "Copies the ledger into one file, also while a server runs.",
            "The file appears under its name only when it is complete. 'restore' makes a ledger of it again.",
            "Files of documents are copied into the folder 'files' beside it, as far as they are not there yet."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        data.existing();
        var head = SqliteFiles.backup(data.file("use 'export'"), file);
        spec.commandLine().getOut().printf("%d events, root %s%n", head.size(), head.root());
        try (var from = data.files();
                var to = Stores.contentsBeside(file)) {
            var out = spec.commandLine().getOut();
            return LedgerFiles.of(data.existing()).copy(from, to, out) ? Kenesh.DONE : Kenesh.NO;
        }
    }
}
