/** Functions: the competences that agencies hold for a time and that move between them. */
@NullMarked
package org.kenesh.function;

import org.jspecify.annotations.NullMarked;
