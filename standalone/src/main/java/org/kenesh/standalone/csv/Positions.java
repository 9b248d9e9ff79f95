package org.kenesh.standalone.csv;

/** Where in the ledger what a row tells is recorded. */
interface Positions {

    /** The position of the event of the row with that label. */
    long of(RowId ref);
}
