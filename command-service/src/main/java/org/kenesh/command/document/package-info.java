/** Commands about documents. */
@NullMarked
package org.kenesh.command.document;

import org.jspecify.annotations.NullMarked;
