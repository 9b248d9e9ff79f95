/** What cannot be answered, as a problem detail (RFC 9457) in the caller's language. */
@NullMarked
package org.kenesh.query.problem;

import org.jspecify.annotations.NullMarked;
