package org.kenesh.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.store.Stores;
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

    @Option(
            names = "--ledger",
            paramLabel = "PLACE",
            defaultValue = "${env:KENESH_LEDGER}",
            description = {
                "the ledger itself instead: an SQLite file or mongodb://HOST/DATABASE (default: $KENESH_LEDGER, which,",
                "unlike an argument, other users of the machine do not see)"
            })
    private @Nullable String place;

    DataFolder() {}

    DataFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    private String place() {
        return place == null || place.isBlank() ? folder.resolve(LEDGER).toString() : place;
    }

    /**
     * The file of the ledger; refused where the ledger is in no file.
     *
     * @param instead what is done there
     */
    Path file(String instead) {
        var named = place();
        if (Stores.isUri(named)) {
            throw new Failures.Unreadable(
                    "this is for ledgers in a file; for MongoDB %s, and see docs/operations.md"
                            .formatted(instead));
        }
        return Path.of(named);
    }

    /** The store of a ledger that exists. */
    LedgerStore existing() {
        return existing(place());
    }

    /** The store of a ledger that exists at a place. */
    static LedgerStore existing(String place) {
        if (!Stores.isUri(place) && !Files.isRegularFile(Path.of(place))) {
            throw new Failures.Unreadable("no ledger at " + place);
        }
        return Stores.at(place);
    }

    /** The store of a ledger that is created when it is not there. */
    LedgerStore store() {
        return Stores.at(place());
    }

    /** The files that belong to the ledger. */
    ContentStore files() {
        return Stores.contentsOf(place == null ? folder.resolve(LEDGER).toString() : place);
    }
}
