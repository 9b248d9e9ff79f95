/** Who is responsible, for a task or a function, with every step explained in words. */
@NullMarked
package org.kenesh.query.responsibility;

import org.jspecify.annotations.NullMarked;
