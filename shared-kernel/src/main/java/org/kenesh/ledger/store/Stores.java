package org.kenesh.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.content.FolderContents;
import org.kenesh.ledger.mongo.MongoContents;
import org.kenesh.ledger.mongo.MongoStore;
import org.kenesh.ledger.sqlite.SqliteStore;

/** Finds the store that an operator means. */
public final class Stores {

    private Stores() {}

    /**
     * True for what was meant as a URI, which must be that of a MongoDB database: a blank or a
     * quotation mark before it does not make it a file's name. False for a file's name.
     */
    public static boolean isUri(String place) {
        return place.contains("://");
    }

    /**
     * The store of a ledger at a MongoDB URI, {@code mongodb://…/database}, or in an SQLite file.
     * The folder of a file is created; whether a ledger is there shows when the store is opened.
     */
    public static LedgerStore at(String place) {
        if (isUri(place)) {
            return MongoStore.at(place);
        }
        try {
            var file = Path.of(place).toAbsolutePath();
            Files.createDirectories(file.resolveSibling("."));
            return new SqliteStore(Path.of(place));
        } catch (InvalidPathException e) {
            throw new StoreUnsuitable("This is neither a file nor a MongoDB URI: " + place, e);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The folder of %s cannot be created: %s".formatted(place, e.getMessage()), e);
        }
    }

    /**
     * The contents that belong to a ledger: in the same MongoDB database, or in the folder {@code
     * files} beside the SQLite file, which ledgers of one folder share.
     */
    public static ContentStore contentsOf(String place) {
        return isUri(place) ? MongoContents.at(place) : contentsBeside(Path.of(place));
    }

    /** The contents that belong to an SQLite ledger, or to a copy or an export of a ledger. */
    public static ContentStore contentsBeside(Path file) {
        return new FolderContents(file.toAbsolutePath().resolveSibling("files"));
    }
}
