/** The ledger as the event storage engine of Axon Framework 5.0.1. */
@NullMarked
package org.kenesh.ledger.axon;

import org.jspecify.annotations.NullMarked;
