package org.kenesh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.sqlite.SqliteStore;
import picocli.CommandLine.Option;

/** The folder that holds an installation's ledger. */
final class DataFolder {

    private static final String LEDGER = "ledger.db";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:KENESH_DATA:-data}",
            description =
                    "the folder with the ledger (default: $KENESH_DATA, else ${DEFAULT-VALUE})")
    private Path folder = Path.of("data");

    DataFolder() {}

    DataFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve(LEDGER);
    }

    /** The store of a ledger that exists. */
    LedgerStore existing() {
        if (!Files.isRegularFile(file())) {
            throw new Failures.Unreadable("no ledger at " + file());
        }
        return new SqliteStore(file());
    }

    /** The store of a ledger that is created when it is not there. */
    LedgerStore store() throws IOException {
        Files.createDirectories(folder);
        return new SqliteStore(file());
    }
}
