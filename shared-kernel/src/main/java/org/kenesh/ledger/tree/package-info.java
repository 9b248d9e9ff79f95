/** The Merkle tree over the leaves, as RFC 9162 section 2.1 defines it. */
@NullMarked
package org.kenesh.ledger.tree;

import org.jspecify.annotations.NullMarked;
