package org.kenesh.ledger;

/** A listener that is registered until this is closed. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
