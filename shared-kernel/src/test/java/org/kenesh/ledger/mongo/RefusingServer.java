package org.kenesh.ledger.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A server in process that answers the commands it is told to as MongoDB does when a user lacks a
 * right, a password is wrong or a validator is broken, with its codes and words.
 */
final class RefusingServer implements AutoCloseable {

    private final Map<String, Supplier<Document>> answers = new ConcurrentHashMap<>();
    private final MongoServer server;
    private volatile Document created = new Document();

    RefusingServer() {
        this(ServerVersion.MONGO_5_0);
    }

    RefusingServer(MongoVersion version) {
        server = new MongoServer(new Backend().version(version));
        server.bind();
    }

    String uri(String credentials, String database) {
        return "mongodb://%s127.0.0.1:%d/%s"
                .formatted(credentials, server.getLocalAddress().getPort(), database);
    }

    void refuse(String command, int code, String name, String message) {
        answers.put(
                command,
                () -> {
                    throw new MongoServerError(code, name, message);
                });
    }

    /** The users of the database council lack the rights to these. */
    void forbid(String... commands) {
        for (var command : commands) {
            refuse(
                    command,
                    13,
                    "Unauthorized",
                    "not authorized on council to execute command { %s: \"commits\" }"
                            .formatted(command));
        }
    }

    /** No document is valid. */
    void invalidate() {
        var error =
                new Document("index", 0)
                        .append("code", 121)
                        .append("errmsg", "Document failed validation");
        answers.put(
                "insert",
                () -> new Document("n", 0).append("writeErrors", List.of(error)).append("ok", 1.0));
    }

    /** The command that made the newest collection. */
    Document created() {
        return created;
    }

    /** Refuses nothing any more. */
    void relent() {
        answers.clear();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Backend extends MemoryBackend {

        @Override
        public Document handleCommand(
                Channel channel, String database, String command, Document query) {
            if (command.equals("create")) {
                created = query;
            }
            var answer = answers.get(command);
            return answer == null
                    ? super.handleCommand(channel, database, command, query)
                    : answer.get();
        }
    }
}
