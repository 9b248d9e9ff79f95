package org.kenesh.command.decision;

import java.util.function.BiFunction;
import org.kenesh.event.Event;

/**
 * What a decision rests on, as known now.
 *
 * @param institutions acts, governments, agencies and functions
 * @param task the task that the command is about; without anything on it when it is about none
 * @param size how many events are on record
 * @param soundness the rules that an event of any type keeps to in itself
 */
public record Ground(
        Institutions institutions,
        TaskFile task,
        long size,
        BiFunction<Event, Ground, Rule> soundness) {

    /** The rules that an event keeps to in itself. */
    Rule sound(Event event) {
        return soundness.apply(event, this);
    }
}
