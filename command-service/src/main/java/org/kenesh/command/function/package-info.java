/** Commands about functions. */
@NullMarked
package org.kenesh.command.function;

import org.jspecify.annotations.NullMarked;
