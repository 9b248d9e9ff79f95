/** Tasks: what an agency is asked to do by a day, and its control until it is closed. */
@NullMarked
package org.kenesh.task;

import org.jspecify.annotations.NullMarked;
