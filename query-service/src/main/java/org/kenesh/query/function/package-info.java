/** Questions about functions: what each is called, where in the tree it is, who holds it. */
@NullMarked
package org.kenesh.query.function;

import org.jspecify.annotations.NullMarked;
