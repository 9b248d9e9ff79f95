package org.kenesh.ledger.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;

@DisplayName("A ledger in an SQLite file")
class SqliteLedgerTest extends LedgerConformance {

    @Override
    protected LedgerStore store(Path folder) {
        return new SqliteStore(folder.resolve("ledger.db"));
    }
}
