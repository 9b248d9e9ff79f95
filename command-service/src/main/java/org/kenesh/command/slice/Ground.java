package org.kenesh.command.slice;

import java.util.function.Function;
import org.kenesh.event.Event;
import org.kenesh.task.TaskId;

/**
 * What a decision rests on, as known now.
 *
 * @param institutions acts, governments, agencies, functions and councils
 * @param files what is on record about the things that the command is about
 * @param numbers the numbers of decisions
 * @param digests the hashes of what is on record
 * @param contents the files that were uploaded
 * @param size how many events are on record
 * @param slices the command that asks to record an event
 */
public record Ground(
        Institutions institutions,
        Files files,
        Numbers numbers,
        Digests digests,
        Contents contents,
        long size,
        Function<Event, Slice<?>> slices) {

    /** The rules that an event keeps to in itself. */
    Rule sound(Event event) {
        return slices.apply(event).sound(event, this);
    }

    /** The decision on a command that asks to record an event. */
    Decision decide(Event event) {
        return slices.apply(event).decide(event, this);
    }

    /** The same with other files. */
    Ground with(Files others) {
        return new Ground(institutions, others, numbers, digests, contents, size, slices);
    }

    /** All that is on record about a task. */
    public TaskFile task(TaskId task) {
        return files.task(task);
    }
}
