package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;

/**
 * What a server that enforces validators does with the ledger's; each such server subclasses this.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ValidatingServer {

    private static final int INVALID = 121;

    /** A store without a ledger. */
    abstract MongoStore newStore();

    @Test
    void takes_commits_and_refuses_what_is_none() {
        var store = newStore();
        try (var ledger = Ledger.open(store, InstantSource.fixed(Events.START));
                var client = MongoClients.create(store.settings().connection())) {
            var database = client.getDatabase(store.settings().database());
            assumeTrue(enforces(database), "this server enforces no validators");
            ledger.append(Events.transaction("a", AppendCondition.NONE, "x")).join();

            var commits = database.getCollection("commits", BsonDocument.class);
            var commit = Objects.requireNonNull(commits.find().first());
            BrokenCommits.of(commit)
                    .forEach((what, document) ->
                            assertThatThrownBy(() -> commits.insertOne(document))
                                    .as(what)
                                    .isInstanceOfSatisfying(
                                            MongoWriteException.class,
                                            e -> assertThat(e.getCode()).isEqualTo(INVALID)));
            assertThat(commits.find().into(new ArrayList<>())).containsExactly(commit);
        }
    }

    /** Those that do not say nothing of it when a collection is made. */
    private static boolean enforces(MongoDatabase database) {
        var collection = Objects.requireNonNull(database.listCollections().first());
        return collection.get("options", new Document()).containsKey("validator");
    }
}
