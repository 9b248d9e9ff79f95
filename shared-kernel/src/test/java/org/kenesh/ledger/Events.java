package org.kenesh.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events to fill ledgers with. */
public final class Events {

    public static final Instant START = Instant.parse("2026-01-05T08:00:00.000001Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Events() {}

    public static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    public static CloudEvent event(String id, String type, Tag... tags) {
        return event(id, type, START, tags);
    }

    public static CloudEvent event(String id, String type, Instant time, Tag... tags) {
        return new CloudEvent(
                id,
                "urn:kenesh:test",
                type,
                "urn:kenesh:event:1",
                time,
                null,
                json("{'title':'Тапшырма','number':7}"),
                new TreeSet<>(List.of(tags)),
                null,
                null,
                new TreeMap<>());
    }

    /** A transaction with an id and one event of a type. */
    public static Transaction transaction(
            String id, AppendCondition condition, String type, Tag... tags) {
        return Transaction.of(id, condition, List.of(event(id + "-0", type, tags)));
    }

    /** Random transactions of one to five events with few types and tags, so that many meet. */
    public static Transaction random(Random random, String id, AppendCondition condition) {
        var events = new ArrayList<CloudEvent>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            events.add(event(id + '-' + i, "type" + random.nextInt(4), tags(random)));
        }
        return Transaction.of(id, condition, events);
    }

    public static Tag[] tags(Random random) {
        var tags = new TreeSet<Tag>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(new Tag("k" + random.nextInt(2), "v" + random.nextInt(3)));
        }
        return tags.toArray(Tag[]::new);
    }

    public static Criteria criteria(Random random) {
        var criteria = new ArrayList<Criterion>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            var types = new TreeSet<String>();
            for (int t = random.nextInt(3); t > 0; t--) {
                types.add("type" + random.nextInt(5));
            }
            criteria.add(new Criterion(types, new TreeSet<>(List.of(tags(random)))));
        }
        return new Criteria(criteria);
    }
}
