package org.kenesh.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kenesh.ledger.TreeHead;
import org.kenesh.ledger.sqlite.SqliteFiles;
import org.kenesh.ledger.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a ledger from a backup or an export. */
@Command(
        name = "restore",
        description = {
            "Makes a ledger from a backup or from an export, which is verified first.",
            "There must be no ledger in the folder yet: nothing is ever overwritten.",
            "Files of documents are copied from the folder 'files' beside the backup or export."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    /**
     * How a SQLite file begins: <a href="https://www.sqlite.org/fileformat.html">its header</a>.
     */
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "a file that 'backup' or 'export' wrote")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Failures.Unreadable("no file at " + file);
        }
        var ledger = data.file("restore into a file and 'migrate' that");
        data.store();
        var head = isBackup() ? SqliteFiles.backup(file, ledger) : fromExport(ledger);
        spec.commandLine().getOut().printf("%d events, root %s%n", head.size(), head.root());
        try (var from = Stores.contentsBeside(file);
                var to = data.files()) {
            var out = spec.commandLine().getOut();
            return LedgerFiles.of(data.existing()).copy(from, to, out) ? Kenesh.DONE : Kenesh.NO;
        }
    }

    private TreeHead fromExport(Path ledger) {
        try (var progress = Progress.of("Restoring", "events", -1)) {
            return SqliteFiles.restore(file, ledger, Optional.empty(), progress::at);
        }
    }

    private boolean isBackup() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }
}
