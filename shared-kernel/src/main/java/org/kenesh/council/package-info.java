/** Councils, who sits on them, and the rules by which they may decide. */
@NullMarked
package org.kenesh.council;

import org.jspecify.annotations.NullMarked;
