package org.kenesh.event.stored;

import org.kenesh.event.Event;
import org.kenesh.ledger.Leaf;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events, and whatever is made of the same values, as JSON. What is absent is left out: null, empty
 * lists, the sequence 0, the date of what was always so. Reading is strict.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = Values.mapper();
    private static final JsonMapper CHECKED =
            MAPPER.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private EventJson() {}

    /** The data of an event. */
    public static ObjectNode write(Event event) {
        if (!(event instanceof EventCorrected corrected)) {
            return MAPPER.valueToTree(event);
        }
        var type = EventTypes.of(corrected.data());
        var node = MAPPER.createObjectNode();
        node.put("target", corrected.target());
        node.put("type", type.name());
        node.put("version", type.version());
        node.set("data", write(corrected.data()));
        node.set("reason", writeValue(corrected.reason()));
        return node;
    }

    /** Any value that events are made of, or any record of such values. */
    public static JsonNode writeValue(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * Reads the data of an event.
     *
     * @throws Unreadable naming the field and the rule
     */
    public static Event read(EventType type, JsonNode data) throws Unreadable {
        try (var parser = MAPPER.treeAsTokens(data)) {
            return read(type, parser);
        }
    }

    /** Reads the data of a leaf, whose form the ledger has checked already. */
    static Event read(EventType type, Leaf leaf) throws Unreadable {
        try (var parser = leaf.dataParser(CHECKED)) {
            return read(type, parser);
        }
    }

    /**
     * Reads a record made of the values of events, such as a command.
     *
     * @throws Unreadable naming the field and the rule
     */
    public static <T> T readValue(JsonNode json, Class<T> type) throws Unreadable {
        try (var parser = MAPPER.treeAsTokens(json)) {
            return read(parser, type);
        }
    }

    /**
     * Reads any JSON text in UTF-8.
     *
     * @throws Unreadable when it is none, or a field stands twice
     */
    public static JsonNode parse(byte[] json) throws Unreadable {
        try (var parser = MAPPER.createParser(json)) {
            return read(parser, JsonNode.class);
        }
    }

    private static Event read(EventType type, JsonParser parser) throws Unreadable {
        if (type.event() != EventCorrected.class) {
            return read(parser, type.event());
        }
        var correction = read(parser, Correction.class);
        var corrected =
                EventTypes.named(correction.type())
                        .filter(t ->
                                correction.version() == 0 || t.version() == correction.version())
                        .orElseThrow(() -> Unreadable.unknownEvent("/type"));
        try {
            return new EventCorrected(
                    correction.target(), read(corrected, correction.data()), correction.reason());
        } catch (Unreadable e) {
            throw e.below("/data");
        }
    }

    private static <T> T read(JsonParser parser, Class<T> type) throws Unreadable {
        try {
            return MAPPER.readValue(parser, type);
        } catch (JacksonException e) {
            throw Unreadable.because(e);
        }
    }

    private record Correction(long target, String type, int version, JsonNode data, Text reason) {}
}
