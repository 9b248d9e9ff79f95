/** Questions about agencies: the register of a day, and the life of one. */
@NullMarked
package org.kenesh.query.agency;

import org.jspecify.annotations.NullMarked;
