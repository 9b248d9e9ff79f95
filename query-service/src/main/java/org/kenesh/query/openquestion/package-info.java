/** The one list of all that somebody must rule on or look at. */
@NullMarked
package org.kenesh.query.openquestion;

import org.jspecify.annotations.NullMarked;
