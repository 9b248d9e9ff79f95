/** The command service: takes commands over HTTP, decides them, and records what was granted. */
@NullMarked
package org.kenesh.command;

import org.jspecify.annotations.NullMarked;
