/** The list of all commands. */
@NullMarked
package org.kenesh.command.catalog;

import org.jspecify.annotations.NullMarked;
