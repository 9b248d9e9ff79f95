package org.kenesh.ledger.mongo;

import org.kenesh.ledger.LedgerStore;

/**
 * A ledger in one MongoDB database, written and read by any number of processes at once.
 *
 * <p>Nobody locks anything: a commit's first position is its document's {@code _id}, so of several
 * writers at one position the server lets one win.
 */
public record MongoStore(MongoSettings settings) implements LedgerStore {

    /** The store at a connection string that names a database. */
    public static MongoStore at(String uri) {
        return new MongoStore(MongoSettings.of(uri));
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Reader openReader() {
        return new MongoReader(Connection.open(settings, Layout::check));
    }

    @Override
    public Reader openSuspect() {
        return new MongoReader(Connection.open(settings, Layout::checkThere));
    }

    @Override
    public Writer openWriter() {
        return new MongoWriter(Connection.open(settings, Layout::prepare));
    }
}
