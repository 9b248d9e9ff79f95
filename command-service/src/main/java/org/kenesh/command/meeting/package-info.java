/** Commands about meetings, what is submitted for them, and written procedures. */
@NullMarked
package org.kenesh.command.meeting;

import org.jspecify.annotations.NullMarked;
