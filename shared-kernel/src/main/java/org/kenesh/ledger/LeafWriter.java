package org.kenesh.ledger;

import java.time.DateTimeException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kenesh.ledger.LeafRefused.Rule;

/** Turns an event into the canonical bytes of its leaf. */
final class LeafWriter {

    private LeafWriter() {}

    static byte[] write(CloudEvent event) {
        var attributes = attributes(event);
        var json = new CanonicalJson();
        char before = '{';
        for (var attribute : attributes.entrySet()) {
            json.ascii(before);
            json.string(attribute.getKey(), "/");
            json.ascii(':');
            if (attribute.getKey().equals("data")) {
                json.value(event.data(), "/data", 2);
            } else {
                json.string(attribute.getValue(), '/' + attribute.getKey());
            }
            before = ',';
        }
        json.ascii('}');
        return json.bytes();
    }

    private static SortedMap<String, String> attributes(CloudEvent event) {
        var attributes = new TreeMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id());
        attributes.put("source", event.source());
        attributes.put("type", event.type());
        attributes.put("dataschema", event.schema());
        attributes.put("datacontenttype", "application/json");
        attributes.put("data", "");
        attributes.put("time", time(event));
        if (event.subject() != null) {
            attributes.put("subject", event.subject());
        }
        if (event.correlationId() != null) {
            attributes.put("correlationid", event.correlationId());
        }
        if (event.causationId() != null) {
            attributes.put("causationid", event.causationId());
        }
        if (!event.tags().isEmpty()) {
            attributes.put(
                    "tags",
                    event.tags().stream().map(Tag::encoded).collect(Collectors.joining(" ")));
        }
        for (var extension : event.extensions().entrySet()) {
            if (attributes.putIfAbsent(extension.getKey(), extension.getValue()) != null
                    || AttributeRules.isCore(extension.getKey())) {
                throw new LeafRefused(
                        Rule.ATTRIBUTE,
                        '/' + extension.getKey(),
                        "an extension cannot have the name of an attribute");
            }
        }
        return attributes;
    }

    private static String time(CloudEvent event) {
        try {
            return LeafTime.format(event.time());
        } catch (DateTimeException e) {
            throw new LeafRefused(Rule.ATTRIBUTE, "/time", String.valueOf(e.getMessage()));
        }
    }
}
