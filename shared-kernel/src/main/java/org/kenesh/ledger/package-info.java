/** The ledger: one gapless, append-only sequence of events that anybody can verify. */
@NullMarked
package org.kenesh.ledger;

import org.jspecify.annotations.NullMarked;
