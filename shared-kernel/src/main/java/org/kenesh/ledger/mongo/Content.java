package org.kenesh.ledger.mongo;

import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
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

    /** What is wrong beside what a verification of commits finds. */
    static List<String> wrong(Connection connection) {
        var wrong = new ArrayList<String>();
        Layout.missing(connection).forEach(index -> wrong.add("The index is missing: " + index));
        connection.commits(commits -> {
            for (var document : commits.find().projection(exclude("ev.b"))) {
                wrong(document, wrong);
            }
            return true;
        });
        return wrong;
    }

    private static void wrong(BsonDocument document, List<String> wrong) {
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
    }
}
