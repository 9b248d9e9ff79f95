/** Commands about what is on record. */
@NullMarked
package org.kenesh.command.record;

import org.jspecify.annotations.NullMarked;
