/** Agencies, acts and functions as others refer to them: by id, with their names. */
@NullMarked
package org.kenesh.query.reference;

import org.jspecify.annotations.NullMarked;
