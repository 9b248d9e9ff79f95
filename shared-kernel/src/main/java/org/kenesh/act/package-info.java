/** Legal acts: the decrees, laws, resolutions and orders that make a change. */
@NullMarked
package org.kenesh.act;

import org.jspecify.annotations.NullMarked;
