/** Questions about documents, and their files. */
@NullMarked
package org.kenesh.query.document;

import org.jspecify.annotations.NullMarked;
