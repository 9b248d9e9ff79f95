/** The history: all that the ledger holds, folded in memory, verified while it is read. */
@NullMarked
package org.kenesh.query.history;

import org.jspecify.annotations.NullMarked;
