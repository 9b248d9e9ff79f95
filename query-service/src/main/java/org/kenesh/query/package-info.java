/** The query service: it remembers the record and answers questions about it, and never writes. */
@NullMarked
package org.kenesh.query;

import org.jspecify.annotations.NullMarked;
