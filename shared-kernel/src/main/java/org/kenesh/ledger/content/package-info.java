/** What events point to but is too large for them, such as files: kept by its SHA-256. */
@NullMarked
package org.kenesh.ledger.content;

import org.jspecify.annotations.NullMarked;
