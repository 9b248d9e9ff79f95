/** Questions about the descent of agencies: what came from whom and went to whom. */
@NullMarked
package org.kenesh.query.lineage;

import org.jspecify.annotations.NullMarked;
