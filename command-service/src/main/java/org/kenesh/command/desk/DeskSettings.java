package org.kenesh.command.desk;

/**
 * The limits of the desk.
 *
 * @param source the installation that records events, as a URI reference
 * @param queue how many commands may wait before further ones are turned away
 * @param group how many commands are written at once
 * @param attempts how often a group is decided when others write what it depends on
 */
public record DeskSettings(String source, int queue, int group, int attempts) {

    /** The limits that suit a council. */
    public static DeskSettings standard(String source) {
        return new DeskSettings(source, 4096, 256, 5);
    }
}
