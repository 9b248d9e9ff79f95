/** The kenesh command line, and both services in one process over an embedded ledger. */
@NullMarked
package org.kenesh.standalone;

import org.jspecify.annotations.NullMarked;
