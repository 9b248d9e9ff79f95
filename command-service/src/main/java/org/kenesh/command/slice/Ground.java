package org.kenesh.command.slice;

import java.util.function.BiFunction;
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
 * @param soundness the rules that an event of any type keeps to in itself
 */
public record Ground(
        Institutions institutions,
        Files files,
        Numbers numbers,
        Digests digests,
        Contents contents,
        long size,
        BiFunction<Event, Ground, Rule> soundness) {

    /** The rules that an event keeps to in itself. */
    Rule sound(Event event) {
        return soundness.apply(event, this);
    }

    /** All that is on record about a task. */
    public TaskFile task(TaskId task) {
        return files.task(task);
    }
}
