package org.kenesh.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoConfigurationException;
import java.util.Optional;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.tree.Hash;

/**
 * Where a ledger is in MongoDB. Nothing that this shows, such as its name, holds credentials.
 *
 * @param connection hosts, credentials, TLS and time-outs as a connection string says them
 * @param database the database that holds this one ledger
 * @param firstLeaf the hash of the ledger's first event, when only that ledger may be used: no two
 *     ledgers share it
 */
public record MongoSettings(
        ConnectionString connection, String database, Optional<Hash> firstLeaf) {

    /**
     * Reads {@code mongodb://…/database} or {@code mongodb+srv://…/database}; refuses what is
     * neither, without repeating it, and fails when a host must be looked up and cannot be.
     */
    public static MongoSettings of(String uri) {
        var connection = connection(uri);
        var database = connection.getDatabase();
        if (database == null) {
            throw new StoreUnsuitable(
                    "The MongoDB URI names no database: it ends with /DATABASE before any '?'");
        }
        if (connection.getCollection() != null) {
            throw new StoreUnsuitable(
                    "The MongoDB URI names a database with a '.', which none has in its name");
        }
        return new MongoSettings(connection, database, Optional.empty());
    }

    /**
     * The driver's messages may repeat the URI with its password, so they are not passed on. It
     * asks for the options of a mongodb+srv URI at once.
     */
    private static ConnectionString connection(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw new StoreUnsuitable(
                    "The MongoDB URI cannot be read. It has the form"
                            + " mongodb://[USER:PASSWORD@]HOST[:PORT][,…]/DATABASE[?OPTIONS],"
                            + " with every special character of user and password percent-encoded");
        } catch (MongoConfigurationException e) {
            throw new StoreUnavailable(
                    "The host of the MongoDB URI cannot be looked up: " + e.getMessage(), e);
        }
    }

    /** The same place, but only the ledger with this first leaf. */
    public MongoSettings only(Hash leaf) {
        return new MongoSettings(connection, database, Optional.of(leaf));
    }

    /** What an operator knows the place by: hosts and database. */
    public String name() {
        return "%s://%s/%s"
                .formatted(
                        connection.isSrvProtocol() ? "mongodb+srv" : "mongodb",
                        String.join(",", connection.getHosts()),
                        database);
    }

    @Override
    public String toString() {
        return name();
    }
}
