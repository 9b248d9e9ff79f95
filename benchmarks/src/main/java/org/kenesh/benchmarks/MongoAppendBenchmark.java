package org.kenesh.benchmarks;

import static com.mongodb.client.model.Sorts.descending;
import static java.util.Objects.requireNonNull;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.mongo.MongoStore;

/**
 * Durable appends a second on a server that speaks MongoDB's protocol, at 1, 8 and 32 callers that
 * wait for each answer, beside the limit in the same run: one caller's loop of {@code insertOne}
 * with the same write concern and documents such as the ledger's, each with one event, into a
 * collection without and with the indexes and the validator of a ledger.
 *
 * <p>Arguments: the folder to write in; the server, as {@link MeasuredServer#named} says; seconds a
 * measurement; rounds, before which one goes that does not count. Every measurement is on a new
 * database, which is dropped afterwards.
 */
public final class MongoAppendBenchmark {

    private static final String PLAIN = "insertOne";
    private static final String LAID_OUT = "insertOne, indexed";

    private final MeasuredServer server;
    private final long nanos;
    private int databases;

    private MongoAppendBenchmark(MeasuredServer server, long seconds) {
        this.server = server;
        this.nanos = seconds * 1_000_000_000L;
    }

    static void main(String[] arguments) throws Exception {
        var rates = new Rates();
        try (var server = MeasuredServer.named(arguments[1], Path.of(arguments[0]))) {
            var benchmark = new MongoAppendBenchmark(server, Long.parseLong(arguments[2]));
            var pattern = benchmark.pattern();
            benchmark.round(pattern, new Rates());
            for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
                benchmark.round(pattern, rates);
            }
        }
        rates.print(PLAIN, LAID_OUT);
    }

    private void round(BsonDocument pattern, Rates rates) throws Exception {
        rates.add(PLAIN, loop(pattern, false));
        for (int callers : new int[] {1, 8, 32}) {
            rates.add("ledger, callers: " + callers, ledger(callers));
        }
        rates.add(LAID_OUT, loop(pattern, true));
    }

    /** What is measured on a database. */
    private interface Measured<T> {
        T on(String uri, MongoCollection<BsonDocument> commits) throws Exception;
    }

    private <T> T onNewDatabase(Measured<T> measured) throws Exception {
        var name = "benchmark" + ProcessHandle.current().pid() + "x" + databases++;
        var uri = server.uri(name);
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .retryWrites(false)
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .build();
        try (var client = MongoClients.create(settings)) {
            var database = client.getDatabase(name);
            try {
                return measured.on(uri, database.getCollection("commits", BsonDocument.class));
            } finally {
                database.drop();
            }
        }
    }

    private double ledger(int callers) throws Exception {
        return onNewDatabase((uri, _) -> {
            try (var ledger = Ledger.open(MongoStore.at(uri), InstantSource.system())) {
                return Callers.rate(ledger, callers, nanos);
            }
        });
    }

    /** The last commit of a ledger that one caller wrote. */
    private BsonDocument pattern() throws Exception {
        return onNewDatabase((uri, commits) -> {
            try (var ledger = Ledger.open(MongoStore.at(uri), InstantSource.system())) {
                Callers.rate(ledger, 1, nanos);
            }
            return requireNonNull(commits.find().sort(descending("_id")).first());
        });
    }

    private double loop(BsonDocument pattern, boolean laidOut) throws Exception {
        return onNewDatabase((uri, commits) -> {
            if (laidOut) {
                MongoStore.at(uri).openWriter().close();
            }
            long start = System.nanoTime();
            long count = 0;
            while (System.nanoTime() - start < nanos) {
                commits.insertOne(document(pattern, count++));
            }
            return count * 1e9 / (System.nanoTime() - start);
        });
    }

    private static BsonArray tags(Leaf leaf) {
        var tags = new BsonArray();
        leaf.tags().forEach(tag -> tags.add(new BsonString(tag.encoded())));
        return tags;
    }

    private static BsonDocument document(BsonDocument pattern, long number) {
        var transaction = Workload.transaction(number, number);
        var leaf = transaction.leaves().getFirst();
        var event = new BsonDocument();
        event.putAll(pattern.getArray("ev").getFirst().asDocument());
        event.put("g", tags(leaf));
        event.put("b", new BsonBinary(leaf.bytes()));
        var id = new BsonDocument("id", new BsonString(transaction.id()));
        var document = new BsonDocument();
        document.putAll(pattern);
        document.put("_id", new BsonInt64(number));
        document.put("tx", new BsonArray(List.of(id.append("n", new BsonInt32(1)))));
        document.put("ev", new BsonArray(List.of(event)));
        return document;
    }
}
