/** Governments: the terms of cabinets, and the structures they decree. */
@NullMarked
package org.kenesh.government;

import org.jspecify.annotations.NullMarked;
