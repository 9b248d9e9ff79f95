/** The decisions of councils: their numbers, votes, links and what became of them. */
@NullMarked
package org.kenesh.decision;

import org.jspecify.annotations.NullMarked;
