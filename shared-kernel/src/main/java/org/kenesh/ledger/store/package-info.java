/** Which store a ledger is kept in, by the text with which an operator names it. */
@NullMarked
package org.kenesh.ledger.store;

import org.jspecify.annotations.NullMarked;
