package org.kenesh.ledger.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.function.Function;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.content.Content;
import org.kenesh.ledger.content.ContentConformance;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.tree.Hash;

@DisplayName("Contents in GridFS")
class MongoContentsTest extends ContentConformance {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String address = server.bindAndGetConnectionString();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Override
    protected ContentStore open() {
        return MongoContents.at(address + "/council");
    }

    @Override
    protected void damage(Content content) {
        ask(database -> {
            var named = Filters.eq("filename", content.hash().hex());
            var file = requireNonNull(database.getCollection("files.files").find(named).first());
            var chunks = database.getCollection("files.chunks");
            var first = Filters.and(Filters.eq("files_id", file.get("_id")), Filters.eq("n", 0));
            var bytes =
                    requireNonNull(chunks.find(first).first()).get("data", Binary.class).getData();
            bytes[1] ^= 1;
            return chunks.updateOne(first, Updates.set("data", new Binary(bytes)));
        });
    }

    @Override
    protected long count() {
        return ask(database -> database.getCollection("files.files").countDocuments());
    }

    private <T> T ask(Function<MongoDatabase, T> question) {
        try (var client = MongoClients.create(address)) {
            return question.apply(client.getDatabase("council"));
        }
    }

    @Test
    void are_damaged_when_a_part_is_missing() {
        var hash = Hash.of(new byte[32]);
        ask(database ->
                database.getCollection("files.files")
                        .insertOne(
                                new Document("filename", hash.hex())
                                        .append("length", 5L)
                                        .append("chunkSize", 3)
                                        .append("uploadDate", new BsonDateTime(0))));
        try (var store = open()) {
            var content = store.find(hash).orElseThrow();
            assertThat(store.isSound(content)).isFalse();
        }
    }

    @Test
    void cannot_be_asked_for_while_the_server_is_away() {
        server.shutdownNow();
        try (var store = MongoContents.at(address + "/council?serverSelectionTimeoutMS=200")) {
            assertThatThrownBy(() -> store.find(Hash.of(new byte[32])))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }
}
