/** Questions about tasks: their state, and who is responsible and why. */
@NullMarked
package org.kenesh.query.task;

import org.jspecify.annotations.NullMarked;
