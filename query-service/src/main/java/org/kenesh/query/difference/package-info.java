/** Questions about what changed, between two days or between two states of knowledge, and why. */
@NullMarked
package org.kenesh.query.difference;

import org.jspecify.annotations.NullMarked;
