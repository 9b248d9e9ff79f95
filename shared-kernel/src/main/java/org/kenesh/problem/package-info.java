/** What types of problems mean and what to do about them, told to people in their language. */
@NullMarked
package org.kenesh.problem;

import org.jspecify.annotations.NullMarked;
