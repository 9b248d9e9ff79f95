/** Official papers: what a paper says, and the press that prints it. */
@NullMarked
package org.kenesh.query.paper;

import org.jspecify.annotations.NullMarked;
