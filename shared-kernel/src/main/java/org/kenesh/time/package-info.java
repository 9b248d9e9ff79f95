/** The two times of a fact: the day on which it is true and the moment at which it was recorded. */
@NullMarked
package org.kenesh.time;

import org.jspecify.annotations.NullMarked;
