/** What an operator meets of either service: its settings, why it does not start, its metrics. */
@NullMarked
package org.kenesh.operation;

import org.jspecify.annotations.NullMarked;
