package org.kenesh.function;

import org.jspecify.annotations.Nullable;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;

/**
 * A function as it is on a day.
 *
 * @param id the function
 * @param names what it is called, or null when it is only mentioned by others
 * @param parent the function that it belongs to on that day, or null when it is a root
 * @param defined since when it is told apart from others, or null when that is not recorded
 */
public record Function(
        FunctionId id,
        @Nullable Text names,
        @Nullable FunctionId parent,
        @Nullable Milestone defined) {}
