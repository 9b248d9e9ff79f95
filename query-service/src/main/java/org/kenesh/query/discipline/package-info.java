/** Execution discipline: how many tasks are done in time, by whom. */
@NullMarked
package org.kenesh.query.discipline;

import org.jspecify.annotations.NullMarked;
