package org.kenesh.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.Hashing;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical bytes of one event: a CloudEvents 1.0 JSON object in the form of RFC 8785, at most
 * 65,535 bytes long. A leaf keeps its bytes and a map of where its attributes are; it decodes what
 * it is asked for.
 */
public final class Leaf {

    /** The length that a leaf may have: what an entry bundle of C2SP tlog-tiles can hold. */
    public static final int MAX_BYTES = 65_535;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] buffer;
    private final int from;
    private final int to;
    private final LeafAttributes attributes;
    private @Nullable Hash hash;
    private @Nullable String type;

    private Leaf(byte[] buffer, int from, int to, LeafAttributes attributes) {
        this.buffer = buffer;
        this.from = from;
        this.to = to;
        this.attributes = attributes;
    }

    /**
     * The leaf of an event; refuses with {@link LeafRefused} an event that has no canonical form.
     */
    public static Leaf of(CloudEvent event) {
        return parse(LeafWriter.write(event));
    }

    /**
     * The leaf with exactly these bytes, which the caller gives away; refuses what is not
     * canonical.
     */
    public static Leaf parse(byte[] bytes) {
        return parse(bytes, 0, bytes.length);
    }

    /** The leaf that a slice of a buffer holds; the buffer must not change any more. */
    static Leaf parse(byte[] buffer, int from, int to) {
        if (to - from > MAX_BYTES) {
            throw new LeafRefused(
                    LeafRefused.Rule.SIZE,
                    "byte " + MAX_BYTES,
                    "the leaf has %d bytes, at most %d are allowed"
                            .formatted(to - from, MAX_BYTES));
        }
        return new Leaf(buffer, from, to, LeafAttributes.scan(buffer, from, to));
    }

    /** A copy of the canonical bytes, without a line end. */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    /** The number of canonical bytes. */
    public int length() {
        return to - from;
    }

    /** Writes the canonical bytes, without a line end. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, from, to - from);
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(buffer, from, target, offset, to - from);
    }

    /** SHA-256(0x00 ‖ bytes), RFC 9162's leaf hash; computed once. */
    public Hash hash() {
        var known = hash;
        if (known == null) {
            known = Hashing.leaf(buffer, from, to);
            hash = known;
        }
        return known;
    }

    public String id() {
        return attributes.required("id");
    }

    public String source() {
        return attributes.required("source");
    }

    public String type() {
        var known = type;
        if (known == null) {
            known = attributes.required("type");
            type = known;
        }
        return known;
    }

    /** The URI of the data's schema, which carries the version of the event. */
    public String schema() {
        return attributes.required("dataschema");
    }

    public Instant time() {
        return LeafTime.instant(attributes.micros());
    }

    long micros() {
        return attributes.micros();
    }

    public Optional<String> subject() {
        return attributes.text("subject");
    }

    /**
     * An attribute with a text value by its CloudEvents name, such as {@code actor} or {@code
     * correlationid}.
     */
    public Optional<String> attribute(String name) {
        return attributes.text(name);
    }

    /**
     * Reads an attribute in place, without making a text of it; null when the leaf does not have
     * it.
     */
    public <T> @Nullable T raw(String name, RawReader<T> reader) {
        return attributes.raw(name, reader);
    }

    /** Reads the canonical JSON of an attribute's value, which is between the quotes of a text. */
    @FunctionalInterface
    public interface RawReader<T> {
        /** The value; the buffer must be neither kept nor changed. */
        T read(byte[] buffer, int from, int to);
    }

    /** The id of the transaction that the leaf was appended with, when it names one. */
    public Optional<String> transaction() {
        return attributes.text(CloudEvent.TRANSACTION);
    }

    public SortedSet<Tag> tags() {
        var tags = new TreeSet<Tag>();
        for (var tag : encodedTags()) {
            tags.add(Tag.parse(tag));
        }
        return Collections.unmodifiableSortedSet(tags);
    }

    private List<String> encodedTags() {
        return attributes.text("tags").map(tags -> List.of(tags.split(" "))).orElse(List.of());
    }

    /**
     * What the leaf can be found by: its type, then its tags, each in a form that cannot be
     * mistaken for another.
     */
    public List<String> terms() {
        var tags = encodedTags();
        var terms = new ArrayList<String>(tags.size() + 1);
        terms.add(Tag.encode(type()));
        terms.addAll(tags);
        return terms;
    }

    /** The event's data as a tree. */
    public JsonNode data() {
        return JSON.readTree(buffer, attributes.dataFrom(), attributes.dataLength());
    }

    /** A streaming parser over the event's data: the cheap way to decode many leaves. */
    public JsonParser dataParser(JsonMapper mapper) {
        return mapper.createParser(buffer, attributes.dataFrom(), attributes.dataLength());
    }

    /** The event that the leaf is made of. */
    public CloudEvent event() {
        var extensions = new TreeMap<String, String>();
        for (var name : attributes.extensionNames()) {
            extensions.put(name, attributes.required(name));
        }
        return new CloudEvent(
                id(),
                source(),
                type(),
                schema(),
                time(),
                attributes.text("subject").orElse(null),
                data(),
                tags(),
                attributes.text("correlationid").orElse(null),
                attributes.text("causationid").orElse(null),
                extensions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf
                && Arrays.equals(buffer, from, to, leaf.buffer, leaf.from, leaf.to);
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }
}
