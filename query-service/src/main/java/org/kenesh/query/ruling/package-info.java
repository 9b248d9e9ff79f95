/** The list of all that somebody must rule on or look at. */
@NullMarked
package org.kenesh.query.ruling;

import org.jspecify.annotations.NullMarked;
