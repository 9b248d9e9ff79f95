/** Commands about agencies. */
@NullMarked
package org.kenesh.command.agency;

import org.jspecify.annotations.NullMarked;
