/**
 * What every question has: its day, its state of knowledge, its page; and what every answer says of
 * these.
 */
@NullMarked
package org.kenesh.query.asked;

import org.jspecify.annotations.NullMarked;
