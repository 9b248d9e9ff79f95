package org.kenesh.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kenesh.ledger.sqlite.SqliteFiles;
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
            "The file appears under its name only when it is complete. 'restore' makes a ledger of it again."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        data.existing();
        var head = SqliteFiles.backup(data.file(), file);
        spec.commandLine().getOut().printf("%d events, root %s%n", head.size(), head.root());
        return Kenesh.DONE;
    }
}
