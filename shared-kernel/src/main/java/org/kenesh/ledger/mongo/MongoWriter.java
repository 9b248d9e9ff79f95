package org.kenesh.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerStore;

/**
 * Inserts one document a commit. Whatever an insert ends with, the answer rests on what the
 * collection holds at the position afterwards: this commit, another one, or nothing yet.
 */
final class MongoWriter implements LedgerStore.Writer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_MILLIS = 500;

    private final Connection connection;
    private final String id = UUID.randomUUID().toString();

    MongoWriter(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean append(Commit commit) {
        var document = CommitDocument.of(commit, id);
        long start = System.nanoTime();
        var failure = insert(document);
        for (long pause = 5; failure != null; pause = Math.min(2 * pause, LONGEST_MILLIS)) {
            boolean again = false;
            try {
                var there = at(commit.first());
                if (there != null) {
                    return isSame(there, document);
                }
                if (Failures.isDuplicate(failure) && areElsewhere(document)) {
                    return false;
                }
                again = reachesTo(commit.first());
            } catch (StoreUnavailable e) {
                failure.addSuppressed(e);
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw Failures.meaning(connection.name(), failure);
            }
            pause(pause);
            failure = again ? insert(document) : failure;
        }
        return true;
    }

    /** Tries once; what is not certain to be for ever is returned, anything else thrown. */
    private @Nullable MongoException insert(BsonDocument document) {
        return connection.commits(commits -> {
            try {
                commits.insertOne(document);
                return null;
            } catch (MongoException e) {
                if (Failures.isDuplicate(e) || Failures.isOpen(e)) {
                    return e;
                }
                throw e;
            }
        });
    }

    private @Nullable BsonDocument at(long position) {
        return connection.commits(commits ->
                commits.find(eq("_id", position)).projection(include("w", "root")).first());
    }

    /**
     * A server that comes back may have lost its end, or not know it yet: nothing is inserted
     * behind a gap.
     */
    private boolean reachesTo(long position) {
        var before =
                connection.commits(commits ->
                        commits.find(lt("_id", position))
                                .sort(descending("_id"))
                                .limit(1)
                                .projection(include("n"))
                                .first());
        return position == 0 || before != null && CommitDocument.end(before) == position;
    }

    /** The root says which leaves they are, the writer that it is not somebody else's commit. */
    private static boolean isSame(BsonDocument one, BsonDocument other) {
        return Objects.equals(one.get("w"), other.get("w"))
                && Objects.equals(one.get("root"), other.get("root"));
    }

    /** True when one of the transactions is in another commit, to be read before judging again. */
    private boolean areElsewhere(BsonDocument document) {
        var ids = CommitDocument.transactions(document).stream().map(t -> t.id()).toList();
        return connection.commits(
                commits -> commits.find(in("tx.id", ids)).projection(include("n")).first() != null);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(1 + ThreadLocalRandom.current().nextLong(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while a commit was being written", e);
        }
    }

    /** The server has indexed the commits already. */
    @Override
    public void index(
            long to, SortedMap<String, long[]> positions, SortedMap<String, Appended> where) {}

    @Override
    public void close() {
        connection.close();
    }
}
