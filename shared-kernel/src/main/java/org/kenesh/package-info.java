/** Kenesh: the memory of a coordination council. */
@NullMarked
package org.kenesh;

import org.jspecify.annotations.NullMarked;
