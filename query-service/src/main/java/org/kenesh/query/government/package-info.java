/** Questions about governments and the structures that they decreed. */
@NullMarked
package org.kenesh.query.government;

import org.jspecify.annotations.NullMarked;
