package org.kenesh.ledger.sqlite;

import java.nio.file.Path;
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

    @Override
    public Reader openReader() {
        return new SqliteReader(file);
    }

    @Override
    public Writer openWriter() {
        return SqliteWriter.open(file);
    }
}
