/** Questions about what councils decided. */
@NullMarked
package org.kenesh.query.decision;

import org.jspecify.annotations.NullMarked;
