package org.kenesh.ledger.mongo;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/**
 * The form of a commit in the collection: {@code {_id: first position, n: events, v: 1, since, at,
 * w: writer, tx: [{id, n}], ev: [{t: type, g: [tag], b: bytes}], lf: leaf hashes, root, fr:
 * frontier}}.
 *
 * <p>The bytes of the leaves are the record and are kept as binary, for nested documents would
 * change numbers and the order of keys. Instants are microseconds since the epoch; types and tags
 * are percent-encoded as in a leaf's tags.
 */
final class CommitDocument {

    static final int VERSION = 1;

    /** Where a transaction is that a document holds. */
    record Placed(String id, Appended where) {}

    private CommitDocument() {}

    static BsonDocument of(Commit commit, String writer) {
        var transactions = new BsonArray();
        var events = new BsonArray();
        var current = "";
        for (var leaf : commit.leaves()) {
            var id = leaf.transaction().orElseThrow();
            if (id.equals(current)) {
                var last = transactions.getLast().asDocument();
                last.put("n", new BsonInt32(last.getInt32("n").getValue() + 1));
            } else {
                transactions.add(
                        new BsonDocument("id", new BsonString(id)).append("n", new BsonInt32(1)));
                current = id;
            }
            events.add(event(leaf));
        }
        return new BsonDocument("_id", new BsonInt64(commit.first()))
                .append("n", new BsonInt32(commit.count()))
                .append("v", new BsonInt32(VERSION))
                .append("since", new BsonInt64(commit.since()))
                .append("at", new BsonInt64(commit.at()))
                .append("w", new BsonString(writer))
                .append("tx", transactions)
                .append("ev", events)
                .append("lf", new BsonBinary(commit.hashes()))
                .append("root", new BsonBinary(commit.frontier().root().bytes()))
                .append("fr", new BsonBinary(commit.frontierBytes()));
    }

    private static BsonDocument event(Leaf leaf) {
        var terms = leaf.terms();
        var tags = new BsonArray(terms.size());
        terms.subList(1, terms.size()).forEach(tag -> tags.add(new BsonString(tag)));
        return new BsonDocument("t", new BsonString(terms.getFirst()))
                .append("g", tags)
                .append("b", new BsonBinary(leaf.bytes()));
    }

    /** The commit of a document; refuses one that does not have this form. */
    static Commit commit(BsonDocument document) {
        return read(document, CommitDocument::readCommit);
    }

    private static Commit readCommit(BsonDocument document) {
        int version = document.getNumber("v").intValue();
        if (version != VERSION) {
            throw new LedgerDamaged(
                    "The commit at position %d has form %d, this program knows form %d"
                            .formatted(first(document), version, VERSION));
        }
        var body = new ByteArrayOutputStream();
        for (var event : document.getArray("ev")) {
            body.writeBytes(event.asDocument().getBinary("b").getData());
            body.write('\n');
        }
        return new Commit(
                first(document),
                document.getNumber("n").intValue(),
                document.getNumber("since").longValue(),
                document.getNumber("at").longValue(),
                document.getBinary("fr").getData(),
                document.getBinary("lf").getData(),
                body.toByteArray());
    }

    static long first(BsonDocument document) {
        return read(document, d -> d.getNumber("_id").longValue());
    }

    /** Whether a document can stand among commits: its id is a position. */
    static boolean hasPlace(BsonDocument document) {
        return document.isInt64("_id") || document.isInt32("_id");
    }

    /** The position after a document's last event. */
    static long end(BsonDocument document) {
        return read(document, d -> first(d) + d.getNumber("n").longValue());
    }

    static List<Placed> transactions(BsonDocument document) {
        return read(
                document,
                d -> {
                    var placed = new ArrayList<Placed>();
                    long next = first(d);
                    for (var value : d.getArray("tx")) {
                        var transaction = value.asDocument();
                        int count = transaction.getNumber("n").intValue();
                        var id = transaction.getString("id").getValue();
                        placed.add(new Placed(id, new Appended(next, count)));
                        next += count;
                    }
                    return placed;
                });
    }

    /** The terms by which each event of a document is found, in the order of the events. */
    static List<List<String>> terms(BsonDocument document) {
        return read(
                document,
                d -> d.getArray("ev").stream().map(e -> terms(e.asDocument(), d)).toList());
    }

    private static List<String> terms(BsonDocument event, BsonDocument document) {
        return read(
                document,
                _ -> {
                    var terms = new ArrayList<String>();
                    if (event.containsKey("t")) {
                        terms.add(event.getString("t").getValue());
                    }
                    for (var tag : event.getArray("g", new BsonArray())) {
                        terms.add(tag.asString().getValue());
                    }
                    return terms;
                });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(BsonDocument document);
    }

    private static <T> T read(BsonDocument document, Reading<T> reading) {
        try {
            return reading.read(document);
        } catch (BsonInvalidOperationException e) {
            BsonValue id = document.get("_id");
            throw new LedgerDamaged(
                    "The document %s of the collection %s is no commit: %s"
                            .formatted(id, Connection.COMMITS, e.getMessage()),
                    e);
        }
    }
}
