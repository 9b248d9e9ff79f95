/** The stored form of events: their names and versions, their JSON, their tags. */
@NullMarked
package org.kenesh.event.stored;

import org.jspecify.annotations.NullMarked;
