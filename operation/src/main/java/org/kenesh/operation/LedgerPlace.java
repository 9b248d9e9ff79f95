package org.kenesh.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.store.Stores;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the ledger is.
 *
 * @param ledger {@code KENESH_LEDGER}: the file of an SQLite ledger, or {@code
 *     mongodb://…/database}; {@code data/ledger.db} when neither is set
 * @param ledgerUriFile {@code KENESH_LEDGER_URI_FILE}: a file that holds the same, so that a
 *     password is neither in the environment nor on a command line
 */
@ConfigurationProperties("kenesh")
public record LedgerPlace(@Nullable String ledger, @Nullable String ledgerUriFile) {

    private static final String STANDARD = "data/ledger.db";

    /** The store there; the folder of a file is created. */
    public LedgerStore store() {
        return Stores.at(address());
    }

    /** The files that belong to the ledger there. */
    public ContentStore files() {
        return Stores.contentsOf(address());
    }

    private String address() {
        boolean named = ledger != null && !ledger.isBlank();
        if (ledgerUriFile == null || ledgerUriFile.isBlank()) {
            return named ? "" + ledger : STANDARD;
        }
        if (named) {
            throw new SettingRefused(
                    "Both KENESH_LEDGER and KENESH_LEDGER_URI_FILE say where the ledger is.",
                    "Set one of them.");
        }
        return read(ledgerUriFile);
    }

    private static String read(String file) {
        String address;
        try {
            address = Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException e) {
            throw new SettingRefused(
                    "KENESH_LEDGER_URI_FILE is %s, which cannot be read: %s".formatted(file, e),
                    "Name a file that the service's user can read.");
        }
        if (address.isEmpty() || address.lines().count() > 1) {
            throw new SettingRefused(
                    "KENESH_LEDGER_URI_FILE is %s, which does not hold one line.".formatted(file),
                    "Write the ledger's URI into it, on one line.");
        }
        return address;
    }
}
