package org.kenesh.event.stored;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Tag;

/** Events as the ledger stores them. */
public final class StoredEvents {

    private static final String ACTOR = "actor";
    private static final String ROLE = "actorrole";
    private static final String AGENCY = "actoragency";

    private StoredEvents() {}

    /**
     * An event on its way into the ledger.
     *
     * @param id the unique id of the stored event
     * @param source the installation that records it, as a URI reference
     * @param time when it is recorded
     * @param actor who records it
     * @param command the id of the command that led to it
     * @param further tags besides the event's own, such as those of a retraction's target
     */
    public static CloudEvent encode(
            Event event,
            String id,
            String source,
            Instant time,
            Actor actor,
            String command,
            Collection<Tag> further) {
        var type = EventTypes.of(event);
        var tags = new TreeSet<>(Tags.of(event));
        tags.addAll(further);
        var extensions = new TreeMap<String, String>();
        extensions.put(ACTOR, actor.subject());
        extensions.put(ROLE, actor.role());
        if (actor.agency() != null) {
            extensions.put(AGENCY, actor.agency());
        }
        return new CloudEvent(
                id,
                source,
                type.type(),
                type.schema(),
                time,
                null,
                EventJson.write(event),
                tags,
                null,
                command,
                extensions);
    }

    /**
     * An event out of the ledger. Its content is null when this version of Kenesh does not know its
     * type.
     *
     * @throws Unreadable when the type is known and the content is not of it
     */
    public static Recorded decode(Entry entry) throws Unreadable {
        var leaf = entry.leaf();
        return new Recorded(
                entry.position(),
                entry.recorded(),
                actor(leaf),
                leaf.attribute("causationid").orElse(null),
                event(leaf));
    }

    /** Who recorded an event; null when the leaf does not say. */
    public static @Nullable Actor actor(Leaf leaf) {
        var subject = leaf.attribute(ACTOR).orElse(null);
        if (subject == null) {
            return null;
        }
        return new Actor(
                subject,
                leaf.attribute(ROLE).orElse("unknown"),
                leaf.attribute(AGENCY).orElse(null));
    }

    private static @Nullable Event event(Leaf leaf) throws Unreadable {
        var type = EventTypes.typed(leaf.type()).orElse(null);
        return type == null || !type.schema().equals(leaf.schema())
                ? null
                : EventJson.read(type, leaf);
    }
}
