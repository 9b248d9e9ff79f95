/** Commands about governments. */
@NullMarked
package org.kenesh.command.government;

import org.jspecify.annotations.NullMarked;
