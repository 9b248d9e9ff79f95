/** Documents: the files that belong to acts, meetings, minutes, decisions and tasks. */
@NullMarked
package org.kenesh.document;

import org.jspecify.annotations.NullMarked;
