/** The ledger's commits in one collection of a MongoDB database: the store for many processes. */
@NullMarked
package org.kenesh.ledger.mongo;

import org.jspecify.annotations.NullMarked;
