/**
 * Refusals and failures as problems that a person can read and a program can tell apart (RFC 9457).
 */
@NullMarked
package org.kenesh.command.problem;

import org.jspecify.annotations.NullMarked;
