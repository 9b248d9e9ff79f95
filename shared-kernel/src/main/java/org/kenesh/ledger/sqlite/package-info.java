/** The ledger's commits in one SQLite file: the embedded store. */
@NullMarked
package org.kenesh.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
