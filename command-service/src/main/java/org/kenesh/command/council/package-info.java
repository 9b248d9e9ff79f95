/** What can be asked about councils, their seats and who sits there. */
@NullMarked
package org.kenesh.command.council;

import org.jspecify.annotations.NullMarked;
