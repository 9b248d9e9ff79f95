/** Commands about legal acts. */
@NullMarked
package org.kenesh.command.act;

import org.jspecify.annotations.NullMarked;
