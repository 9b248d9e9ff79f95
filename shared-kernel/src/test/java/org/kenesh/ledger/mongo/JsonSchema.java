package org.kenesh.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;

/**
 * Judges documents by a {@code $jsonSchema} as MongoDB's manual defines it, as far as the ledger's
 * validator uses it; refuses a keyword that it does not know.
 */
final class JsonSchema {

    private static final Map<String, BsonType> TYPES =
            Map.of(
                    "object", BsonType.DOCUMENT,
                    "array", BsonType.ARRAY,
                    "string", BsonType.STRING,
                    "binData", BsonType.BINARY,
                    "int", BsonType.INT32,
                    "long", BsonType.INT64);

    private final List<String> violations = new ArrayList<>();

    private JsonSchema() {}

    /** The paths at which a document breaks a schema, with the keyword that it breaks. */
    static List<String> violations(BsonDocument schema, BsonDocument document) {
        var judge = new JsonSchema();
        judge.judge(schema, document, "");
        return judge.violations;
    }

    private void judge(BsonDocument schema, BsonValue value, String path) {
        schema.forEach((keyword, rule) -> {
            if (!keeps(keyword, rule, value, path)) {
                violations.add(path + ": " + keyword);
            }
        });
    }

    /** As MongoDB has it, a keyword for another type of value asks nothing. */
    private boolean keeps(String keyword, BsonValue rule, BsonValue value, String path) {
        return switch (keyword) {
            case "title" -> true;
            case "bsonType" -> value.getBsonType() == TYPES.get(rule.asString().getValue());
            case "minimum" ->
                    !value.isNumber()
                            || value.asNumber().longValue() >= rule.asNumber().longValue();
            case "minItems" ->
                    !value.isArray() || value.asArray().size() >= rule.asNumber().intValue();
            case "required" -> !value.isDocument() || has(value.asDocument(), rule.asArray());
            case "properties" -> {
                if (value.isDocument()) {
                    judgeFields(rule.asDocument(), value.asDocument(), path);
                }
                yield true;
            }
            case "items" -> {
                if (value.isArray()) {
                    judgeItems(rule.asDocument(), value.asArray(), path);
                }
                yield true;
            }
            default -> throw new IllegalArgumentException("Unknown keyword: " + keyword);
        };
    }

    private static boolean has(BsonDocument document, BsonArray names) {
        return names.stream().allMatch(name -> document.containsKey(name.asString().getValue()));
    }

    private void judgeFields(BsonDocument rules, BsonDocument document, String path) {
        rules.forEach((name, rule) -> {
            if (document.containsKey(name)) {
                judge(rule.asDocument(), document.get(name), path + "/" + name);
            }
        });
    }

    private void judgeItems(BsonDocument rule, BsonArray items, String path) {
        for (int i = 0; i < items.size(); i++) {
            judge(rule, items.get(i), path + "/" + i);
        }
    }
}
