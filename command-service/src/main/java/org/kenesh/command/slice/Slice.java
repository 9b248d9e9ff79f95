package org.kenesh.command.slice;

import org.kenesh.event.Event;

/**
 * One kind of command. Its data are those of the event that it asks to record.
 *
 * @param name the name of the command, such as {@code rename-agency}
 * @param event the type of the event
 * @param sound what such an event must keep to, also as the content of a correction: its own
 *     fields, and that what it names is on record
 * @param decide the decision on such a command
 */
public record Slice<E extends Event>(
        String name, Class<E> event, Soundness<E> sound, Decider<E> decide) {

    /** What an event must keep to in itself. */
    @FunctionalInterface
    public interface Soundness<E extends Event> {
        /** The rules for this event. */
        Rule of(E event, Ground ground);
    }

    /** A pure function from what is asked for and what is on record to the decision. */
    @FunctionalInterface
    public interface Decider<E extends Event> {
        /** The decision. */
        Decision decide(E event, Ground ground);
    }

    /** The decision on a command with this content. */
    public Decision decide(Event asked, Ground ground) {
        return decide.decide(event.cast(asked), ground);
    }

    /** The rules for this content of a correction. */
    public Rule sound(Event content, Ground ground) {
        return sound.of(event.cast(content), ground);
    }
}
