package org.kenesh.query.reference;

import org.kenesh.task.TaskId;
import org.kenesh.text.Text;

/**
 * A task as others refer to it.
 *
 * @param id the task
 * @param title what is to be done
 */
public record TaskReference(TaskId id, Text title) {}
