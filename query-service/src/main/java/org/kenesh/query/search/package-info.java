/** Finds what the record says by its words, for a day and a state of knowledge. */
@NullMarked
package org.kenesh.query.search;

import org.jspecify.annotations.NullMarked;
