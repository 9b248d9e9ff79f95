package org.kenesh.event.stored;

import org.kenesh.event.Event;

/**
 * The stored name and version of an event. Neither follows the name of the class.
 *
 * @param name the short name, such as {@code TaskAssigned}
 * @param version the version of its fields, from 1; grows when they change shape
 * @param event the class that holds it in memory
 */
public record EventType(String name, int version, Class<? extends Event> event) {

    private static final String TYPE_PREFIX = "org.kenesh.";
    private static final String SCHEMA_PREFIX = "urn:kenesh:event:";

    /** The CloudEvents {@code type}. */
    public String type() {
        return TYPE_PREFIX + name;
    }

    /** The CloudEvents {@code dataschema}, which carries the version. */
    public String schema() {
        return SCHEMA_PREFIX + name + ":" + version;
    }
}
