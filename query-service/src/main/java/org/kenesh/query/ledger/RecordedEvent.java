package org.kenesh.query.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Tag;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was recorded.
 *
 * @param position its place in the ledger
 * @param recorded when it was recorded
 * @param id the id of the stored event
 * @param type its short name, or its CloudEvents type when this version of Kenesh does not know it
 * @param schema the URI of its fields, with their version
 * @param tags what it can be found by
 * @param actor who recorded it, if that is stored
 * @param command the id of the command that led to it, if that is stored
 * @param data what it says
 * @param leafHash SHA-256 over a zero byte and the leaf, hexadecimal
 */
record RecordedEvent(
        long position,
        Instant recorded,
        String id,
        String type,
        String schema,
        List<String> tags,
        @Nullable Actor actor,
        @Nullable String command,
        JsonNode data,
        String leafHash) {

    static RecordedEvent of(Entry entry) {
        var leaf = entry.leaf();
        return new RecordedEvent(
                entry.position(),
                entry.recorded(),
                leaf.id(),
                EventTypes.typed(leaf.type()).map(EventType::name).orElse(leaf.type()),
                leaf.schema(),
                leaf.tags().stream().map(Tag::encoded).toList(),
                StoredEvents.actor(leaf),
                leaf.attribute("causationid").orElse(null),
                leaf.data(),
                leaf.hash().hex());
    }
}
