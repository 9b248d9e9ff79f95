package org.kenesh.query;

import java.nio.charset.StandardCharsets;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;

/** Events as JSON; single quotes stand for double. */
public final class Story {

    private Story() {}

    /** An event of that type. */
    public static Event told(String type, String data) {
        try {
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            return EventJson.read(EventTypes.named(type).orElseThrow(), EventJson.parse(json));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }
}
