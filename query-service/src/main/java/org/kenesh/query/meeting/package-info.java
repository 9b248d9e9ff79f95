/** Questions about meetings, their minutes, what is submitted for them and written procedures. */
@NullMarked
package org.kenesh.query.meeting;

import org.jspecify.annotations.NullMarked;
