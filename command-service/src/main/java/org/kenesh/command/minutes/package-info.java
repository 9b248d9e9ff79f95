/** Commands about the minutes of meetings. */
@NullMarked
package org.kenesh.command.minutes;

import org.jspecify.annotations.NullMarked;
