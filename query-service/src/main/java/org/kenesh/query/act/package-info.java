/** Questions about legal acts: what each is, and what it did. */
@NullMarked
package org.kenesh.query.act;

import org.jspecify.annotations.NullMarked;
