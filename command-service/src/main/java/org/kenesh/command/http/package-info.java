/** Commands over HTTP: one by one as JSON, many as lines of JSON. */
@NullMarked
package org.kenesh.command.http;

import org.jspecify.annotations.NullMarked;
