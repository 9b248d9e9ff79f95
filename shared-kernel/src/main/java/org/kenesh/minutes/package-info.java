/** The minutes of meetings, from the first draft to the last rectification. */
@NullMarked
package org.kenesh.minutes;

import org.jspecify.annotations.NullMarked;
