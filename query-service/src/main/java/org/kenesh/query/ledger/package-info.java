/** Questions about the ledger itself: events as recorded, proofs, and the live stream. */
@NullMarked
package org.kenesh.query.ledger;

import org.jspecify.annotations.NullMarked;
