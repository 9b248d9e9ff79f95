/** What the ledger records: events, who recorded them, and their stored form. */
@NullMarked
package org.kenesh.event;

import org.jspecify.annotations.NullMarked;
