/** Uploads of files: what they may be, and where they go. */
@NullMarked
package org.kenesh.command.file;

import org.jspecify.annotations.NullMarked;
