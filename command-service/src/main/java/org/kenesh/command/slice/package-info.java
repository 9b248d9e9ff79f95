/** What every decision is made of: slices, rules, refusals, and the record that they rest on. */
@NullMarked
package org.kenesh.command.slice;

import org.jspecify.annotations.NullMarked;
