package org.kenesh.ledger.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Documents that each differ from a commit in one respect that a validator must notice. */
final class BrokenCommits {

    private static final BsonValue TEXT = new BsonString("x");

    private BrokenCommits() {}

    /** The broken documents by what is wrong with them. */
    static Map<String, BsonDocument> of(BsonDocument commit) {
        var broken = new LinkedHashMap<String, BsonDocument>();
        for (var field : commit.keySet()) {
            if (!field.equals("_id")) {
                var without = commit.clone();
                without.remove(field);
                broken.put("no " + field, without);
            }
            var type = field.equals("w") ? new BsonInt32(1) : TEXT;
            broken.put(field + " of another type", with(commit, field, type));
        }
        broken.put("a negative position", with(commit, "_id", new BsonInt64(-1)));
        broken.put("a position as a fraction", with(commit, "_id", new BsonDouble(0.5)));
        broken.put("no events counted", with(commit, "n", new BsonInt32(0)));
        for (var field : List.of("tx", "ev")) {
            broken.put("an empty " + field, with(commit, field, new BsonArray()));
            broken.put("text in " + field, with(commit, field, new BsonArray(List.of(TEXT))));
            for (var part : commit.getArray(field).getFirst().asDocument().keySet()) {
                broken.put(field + " without " + part, inFirst(commit, field, part, null));
                broken.put(
                        "%s.%s of another type".formatted(field, part),
                        inFirst(commit, field, part, new BsonDocument()));
            }
        }
        var numbers = new BsonArray(List.of(new BsonInt32(1)));
        broken.put("a number as tag", inFirst(commit, "ev", "g", numbers));
        broken.put("a transaction of nothing", inFirst(commit, "tx", "n", new BsonInt32(0)));
        return broken;
    }

    private static BsonDocument with(BsonDocument commit, String field, BsonValue value) {
        return commit.clone().append(field, value);
    }

    private static BsonDocument inFirst(
            BsonDocument commit, String field, String part, @Nullable BsonValue value) {
        var copy = commit.clone();
        var first = copy.getArray(field).getFirst().asDocument();
        if (value == null) {
            first.remove(part);
        } else {
            first.put(part, value);
        }
        return copy;
    }
}
