package org.kenesh.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerStore;

/**
 * Reads what a majority of the servers has. The server indexes every commit with its insertion, so
 * the index ends where the commits end.
 */
final class MongoReader implements LedgerStore.Reader {

    private static final int LARGEST_ANSWER = 500;
    private static final long LARGEST_ANSWER_BYTES = 8 << 20;

    private final Connection connection;

    MongoReader(Connection connection) {
        this.connection = connection;
    }

    @Override
    public long size() {
        var last =
                connection.commits(commits ->
                        commits.find()
                                .sort(descending("_id"))
                                .limit(1)
                                .projection(include("n"))
                                .first());
        return last == null ? 0 : CommitDocument.end(last);
    }

    @Override
    public long indexedTo() {
        return size();
    }

    @Override
    public List<Commit> commits(long from, int leaves) {
        var found = commitsSince(from, leaves);
        if (!found.isEmpty() && found.getFirst().first() == from) {
            return found;
        }
        var before = last(lt("_id", from), include("n"));
        if (before == null || CommitDocument.end(before) <= from) {
            return found;
        }
        long first = CommitDocument.first(before);
        return commitsSince(first, (int) Math.min(Integer.MAX_VALUE, leaves + from - first));
    }

    private List<Commit> commitsSince(long from, int leaves) {
        return connection.commits(collection -> {
            var found = new ArrayList<Commit>();
            long bytes = 0;
            long end = from;
            int limit = Math.clamp(leaves, 1, LARGEST_ANSWER);
            try (var documents =
                    collection
                            .find(gte("_id", from))
                            .sort(ascending("_id"))
                            .limit(limit)
                            .batchSize(limit)
                            .iterator()) {
                while (end - from < leaves && bytes < LARGEST_ANSWER_BYTES && documents.hasNext()) {
                    var commit = CommitDocument.commit(documents.next());
                    end = commit.end();
                    bytes += commit.body().length;
                    found.add(commit);
                }
            }
            return found;
        });
    }

    @Override
    public long leaves(long from, long to) {
        if (from >= to) {
            return 0;
        }
        return connection.commits(commits -> {
            long leaves = 0;
            var filter = and(gte("_id", from), lt("_id", to));
            for (var document : commits.find(filter).projection(include("n"))) {
                leaves += CommitDocument.end(document) - CommitDocument.first(document);
            }
            return leaves;
        });
    }

    private @Nullable BsonDocument last(Bson filter, Bson fields) {
        return connection.commits(commits ->
                commits.find(filter).sort(descending("_id")).limit(1).projection(fields).first());
    }

    @Override
    public long[] positions(String term, long from, long to, int max) {
        var field = term.indexOf('=') < 0 ? "ev.t" : "ev.g";
        var fields = include("n", field);
        var found = new long[max];
        int count = 0;
        var before = last(and(eq(field, term), lt("_id", from)), fields);
        if (before != null && CommitDocument.end(before) > from) {
            count = collect(before, term, from, to, found, 0);
        }
        if (count == max) {
            return found;
        }
        var filter = and(eq(field, term), gte("_id", from), lt("_id", to));
        int known = count;
        return connection.commits(commits -> {
            int n = known;
            try (var documents =
                    commits.find(filter)
                            .sort(ascending("_id"))
                            .limit(max)
                            .batchSize(max)
                            .projection(fields)
                            .iterator()) {
                while (n < max && documents.hasNext()) {
                    n = collect(documents.next(), term, from, to, found, n);
                }
            }
            return Arrays.copyOf(found, n);
        });
    }

    private static int collect(
            BsonDocument document, String term, long from, long to, long[] found, int count) {
        int n = count;
        long position = CommitDocument.first(document);
        for (var terms : CommitDocument.terms(document)) {
            if (position >= from && position < to && n < found.length && terms.contains(term)) {
                found[n++] = position;
            }
            position++;
        }
        return n;
    }

    @Override
    public Map<String, Appended> transactions(Collection<String> ids) {
        var wanted = new HashSet<>(ids);
        var found = new HashMap<String, Appended>();
        return connection.commits(commits -> {
            for (var document : commits.find(in("tx.id", wanted)).projection(include("tx"))) {
                for (var placed : CommitDocument.transactions(document)) {
                    if (wanted.contains(placed.id())) {
                        found.put(placed.id(), placed.where());
                    }
                }
            }
            return found;
        });
    }

    @Override
    public void audit(LedgerStore.IndexVisitor visitor) {
        connection.commits(commits -> {
            for (var document : commits.find().projection(include("tx", "ev.t", "ev.g"))) {
                audit(document, visitor);
            }
            return true;
        });
    }

    private static void audit(BsonDocument document, LedgerStore.IndexVisitor visitor) {
        try {
            long position = CommitDocument.first(document);
            for (var terms : CommitDocument.terms(document)) {
                for (var term : terms) {
                    visitor.term(term, position);
                }
                position++;
            }
            CommitDocument.transactions(document)
                    .forEach(t -> visitor.transaction(t.id(), t.where()));
        } catch (LedgerDamaged e) {
            // What indexes nothing is missing in the sum.
        }
    }

    @Override
    public void walk(LedgerStore.CommitVisitor visitor) {
        connection.commits(commits -> {
            for (var document : commits.find().sort(ascending("_id"))) {
                Content.tell(document, visitor);
            }
            return true;
        });
    }

    @Override
    public List<String> inspect() {
        return Layout.missing(connection).stream().map(i -> "The index is missing: " + i).toList();
    }

    @Override
    public void close() {
        connection.close();
    }
}
