package org.kenesh.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.Criterion;
import org.kenesh.ledger.Tag;
import org.kenesh.ledger.Transaction;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Events with 300 bytes of data and three tags, each appended on the condition that its task is
 * unchanged.
 */
final class Workload {

    private static final Instant TIME = Instant.parse("2026-01-05T08:00:00.123456Z");
    private static final String TEXT =
            "The ministry reports on the terms of reference of the unified system of registration. "
                    .repeat(4);

    private Workload() {}

    static CloudEvent event(long number) {
        var data =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("task", "t-" + number % 10_000)
                        .put("text", TEXT.substring(0, 270));
        var tags =
                new TreeSet<>(
                        List.of(
                                new Tag("task", "t-" + number % 10_000),
                                new Tag("agency", "a-" + number % 100),
                                new Tag("decision", "d-" + number % 1_000)));
        var actor = new TreeMap<String, String>();
        actor.put("actor", "secretariat-7");
        return new CloudEvent(
                "e-" + number,
                "urn:kenesh:benchmark",
                "org.kenesh.task.ProgressReported",
                "urn:kenesh:event:ProgressReported:1",
                TIME,
                null,
                data,
                tags,
                null,
                null,
                actor);
    }

    static Transaction transaction(long number, long marker) {
        var criteria = Criteria.of(Criterion.tagged(new Tag("task", "t-" + number % 10_000)));
        return Transaction.of(
                        "tx-" + number,
                        new AppendCondition(marker, criteria),
                        List.of(event(number)))
                .asFresh();
    }

    /** An empty folder of this name. */
    static Path emptyFolder(Path parent, String name) {
        try {
            var folder = parent.resolve(name);
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(Workload::delete);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
