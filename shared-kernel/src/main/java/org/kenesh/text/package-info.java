/** Words that people read, in the languages of the council. */
@NullMarked
package org.kenesh.text;

import org.jspecify.annotations.NullMarked;
