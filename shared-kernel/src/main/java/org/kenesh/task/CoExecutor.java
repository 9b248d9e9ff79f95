package org.kenesh.task;

import org.jspecify.annotations.Nullable;
import org.kenesh.function.FunctionId;

/**
 * Who helps the lead agency with a task. Followed through reorganizations like a lead.
 *
 * @param assignee who
 * @param function for which function, if that is said
 */
public record CoExecutor(Assignee assignee, @Nullable FunctionId function) {}
