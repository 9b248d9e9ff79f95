/** The periodic report on implementation: what agencies did about their tasks in a period. */
@NullMarked
package org.kenesh.query.implementation;

import org.jspecify.annotations.NullMarked;
