/** How fast and how large Kenesh is, beside the limits of the same machine. */
@NullMarked
package org.kenesh.benchmarks;

import org.jspecify.annotations.NullMarked;
