/**
 * What the record says of itself: corrections and retractions, and what every event says at every
 * state of knowledge.
 */
@NullMarked
package org.kenesh.record;

import org.jspecify.annotations.NullMarked;
