package org.kenesh.ledger.axon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.MemoryFolder;
import org.kenesh.ledger.Tag;
import org.kenesh.ledger.sqlite.SqliteStore;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Axon's own demands on a storage engine")
class AxonSuiteTest extends StorageEngineTestSuite<LedgerStorageEngine> {

    @TempDir(factory = MemoryFolder.class)
    static Path folder;

    private final List<Ledger> opened = new ArrayList<>();

    LedgerStore store() {
        return new SqliteStore(folder.resolve("axon.db"));
    }

    @Override
    protected LedgerStorageEngine buildStorageEngine() {
        var ledger = Ledger.open(store(), InstantSource.system());
        opened.add(ledger);
        return new LedgerStorageEngine(
                ledger, new TextCodec(), () -> UUID.randomUUID().toString(), Runnable::run);
    }

    @Override
    protected ProcessingContext processingContext() {
        return new StubProcessingContext();
    }

    @AfterAll
    void close() {
        opened.forEach(Ledger::close);
    }

    /** Events whose payload is text. */
    private static final class TextCodec implements EventCodec {

        @Override
        public CloudEvent encode(EventMessage message, SortedSet<Tag> tags) {
            var payload = message.payload();
            var text =
                    payload instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(payload);
            return new CloudEvent(
                    message.identifier(),
                    "urn:kenesh:test",
                    message.type().name(),
                    "urn:kenesh:event:" + message.type().version(),
                    message.timestamp(),
                    null,
                    JsonNodeFactory.instance.stringNode(text),
                    tags,
                    null,
                    null,
                    new TreeMap<>(message.metadata()));
        }

        @Override
        public EventMessage decode(Entry entry) {
            var leaf = entry.leaf();
            var metadata = new TreeMap<>(leaf.event().extensions());
            metadata.remove(CloudEvent.TRANSACTION);
            return new GenericEventMessage(
                    leaf.id(),
                    new MessageType(
                            leaf.type(), leaf.schema().substring("urn:kenesh:event:".length())),
                    leaf.data().stringValue(),
                    metadata,
                    leaf.time());
        }
    }
}
