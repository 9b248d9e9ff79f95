package org.kenesh.ledger.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;

/** What the collection of commits must hold to be the ledger that is meant. */
final class Content {

    private Content() {}

    /** Refuses a collection of something else and a ledger that is not the one that is meant. */
    static void check(Connection connection) {
        var first = connection.commits(c -> c.find().sort(ascending("_id")).limit(1).first());
        if (first != null) {
            checkForm(connection, first);
        }
        connection
                .settings()
                .firstLeaf()
                .ifPresent(leaf -> {
                    if (first == null || !leaf.equals(firstLeaf(first))) {
                        throw new StoreUnsuitable(
                                "%s holds %s, not the ledger that begins with the leaf %s"
                                        .formatted(
                                                connection.name(),
                                                first == null
                                                        ? "an empty ledger"
                                                        : "the ledger that begins with "
                                                                + firstLeaf(first),
                                                leaf));
                    }
                });
    }

    private static void checkForm(Connection connection, BsonDocument first) {
        try {
            CommitDocument.commit(first);
        } catch (LedgerDamaged e) {
            throw new StoreUnsuitable(
                    "%s: the collection %s holds no ledger that this program can read: %s"
                            .formatted(connection.name(), Connection.COMMITS, e.getMessage()),
                    e);
        }
    }

    private static Hash firstLeaf(BsonDocument first) {
        return Hash.at(first.getBinary("lf").getData(), 0, Hash.BYTES);
    }

    /** Tells of a document as what it is: a commit, or something in the place of one. */
    static void tell(BsonDocument document, LedgerStore.CommitVisitor visitor) {
        long place =
                document.isNumber("_id") ? document.getNumber("_id").longValue() : Long.MAX_VALUE;
        Commit commit;
        try {
            commit = CommitDocument.commit(document);
        } catch (LedgerDamaged e) {
            visitor.unreadable(place, String.valueOf(e.getMessage()));
            return;
        }
        if (!CommitDocument.hasPlace(document)) {
            visitor.unreadable(place, "The id %s is no position".formatted(document.get("_id")));
            return;
        }
        visitor.commit(commit);
        wrong(document).forEach(what -> visitor.wrong(place, what));
    }

    /** What is wrong with a commit beside what can be found without its document. */
    private static List<String> wrong(BsonDocument document) {
        var wrong = new ArrayList<String>();
        try {
            long first = CommitDocument.first(document);
            int events = CommitDocument.terms(document).size();
            long placed =
                    CommitDocument.transactions(document).stream()
                            .mapToLong(t -> t.where().count())
                            .sum();
            var frontier = Frontier.parse(first + events, document.getBinary("fr").getData());
            var root = Hash.of(document.getBinary("root").getData());
            if (placed != events) {
                wrong.add(
                        "The commit at %d has %d events, its transactions have %d"
                                .formatted(first, events, placed));
            }
            if (!frontier.root().equals(root)) {
                wrong.add(
                        "The commit at %d says the root %s, its frontier has %s"
                                .formatted(first, root, frontier.root()));
            }
        } catch (LedgerDamaged | IllegalArgumentException | BsonInvalidOperationException e) {
            wrong.add("The document %s: %s".formatted(document.get("_id"), e.getMessage()));
        }
        return wrong;
    }
}
