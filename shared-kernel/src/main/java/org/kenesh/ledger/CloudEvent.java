package org.kenesh.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as CloudEvents 1.0 describes it, before it becomes a leaf. Its time is cut to
 * microseconds here, once.
 *
 * @param schema the URI of the data's schema, which carries the version of the event
 * @param extensions further attributes by name: lower-case letters and digits, with text values
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        String schema,
        Instant time,
        @Nullable String subject,
        JsonNode data,
        SortedSet<Tag> tags,
        @Nullable String correlationId,
        @Nullable String causationId,
        SequencedMap<String, String> extensions) {

    /** The extension that names the transaction which a leaf belongs to. */
    public static final String TRANSACTION = "transaction";

    public CloudEvent {
        time = time.truncatedTo(ChronoUnit.MICROS);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        extensions = Collections.unmodifiableSequencedMap(new TreeMap<>(extensions));
    }

    /** This event as part of a transaction. */
    public CloudEvent in(String transaction) {
        var extended = new TreeMap<>(extensions);
        extended.put(TRANSACTION, transaction);
        return new CloudEvent(
                id,
                source,
                type,
                schema,
                time,
                subject,
                data,
                tags,
                correlationId,
                causationId,
                extended);
    }
}
