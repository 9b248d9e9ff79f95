/** Questions about councils, their seats and who sits there. */
@NullMarked
package org.kenesh.query.council;

import org.jspecify.annotations.NullMarked;
