/** Commands about tasks and their control. */
@NullMarked
package org.kenesh.command.task;

import org.jspecify.annotations.NullMarked;
