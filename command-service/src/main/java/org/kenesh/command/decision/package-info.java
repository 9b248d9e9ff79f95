/** Commands about decisions. */
@NullMarked
package org.kenesh.command.decision;

import org.jspecify.annotations.NullMarked;
