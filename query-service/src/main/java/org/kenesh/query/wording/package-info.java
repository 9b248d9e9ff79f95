/** What the service says of itself in Kyrgyz, Russian and English. */
@NullMarked
package org.kenesh.query.wording;

import org.jspecify.annotations.NullMarked;
