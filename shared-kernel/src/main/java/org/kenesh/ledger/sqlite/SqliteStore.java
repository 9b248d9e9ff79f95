package org.kenesh.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerStore;

/**
 * A ledger in one SQLite file with a write-ahead log, one writing process and any number of reading
 * ones.
 *
 * @param file the database file; a lock file beside it names the writing process
 */
public record SqliteStore(Path file) implements LedgerStore {

    @Override
    public String name() {
        return file.toString();
    }

    /** Refuses a file that is not there: to wait for it would hide a mistake in its name. */
    @Override
    public Reader openReader() {
        if (!Files.exists(file)) {
            throw new StoreUnsuitable(
                    "There is no ledger at %s. The command service makes one, the query service reads it."
                            .formatted(file.toAbsolutePath()));
        }
        return new SqliteReader(file);
    }

    @Override
    public Writer openWriter() {
        return SqliteWriter.open(file);
    }
}
