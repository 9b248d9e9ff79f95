package org.kenesh.standalone.csv;

import org.kenesh.text.Id;

/** The label of a row, by which other rows refer to it. */
record RowId(String value) implements Id {

    RowId {
        Id.check(value);
    }
}
