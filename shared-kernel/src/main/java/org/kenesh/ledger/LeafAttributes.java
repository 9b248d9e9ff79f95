package org.kenesh.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LeafRefused.Rule;

/** Where the attributes of a leaf are in its bytes, found and checked in one scan. */
final class LeafAttributes {

    private static final int MAX_ATTRIBUTES = 64;

    private final byte[] buffer;
    private final int from;

    /**
     * Four offsets from the leaf's first byte for each attribute: name from, name to, value from,
     * value to.
     */
    private char[] spans = new char[64];

    private int count;
    private int data = -1;
    private long micros;

    private LeafAttributes(byte[] buffer, int from) {
        this.buffer = buffer;
        this.from = from;
    }

    static LeafAttributes scan(byte[] buffer, int from, int to) {
        var attributes = new LeafAttributes(buffer, from);
        attributes.scanMembers(new CanonicalScanner(buffer, from, to));
        attributes.checkCore();
        return attributes;
    }

    private void scanMembers(CanonicalScanner scanner) {
        scanner.expect('{');
        do {
            int nameFrom = scanner.at() + 1;
            scanner.string();
            int nameTo = scanner.at() - 1;
            if (!AttributeRules.isName(buffer, nameFrom, nameTo)) {
                throw scanner.refused(
                        Rule.ATTRIBUTE,
                        "a name is 1 to 20 lower-case letters and digits, not: "
                                + scanner.text(nameFrom, nameTo));
            }
            if (count > 0) {
                scanner.ascending(
                        from + spans[count * 4 - 4],
                        from + spans[count * 4 - 3],
                        nameFrom,
                        nameTo,
                        true);
            }
            scanner.expect(':');
            value(scanner, nameFrom, nameTo);
        } while (scanner.accept(','));
        scanner.expect('}');
        scanner.expectEnd();
    }

    private void value(CanonicalScanner scanner, int nameFrom, int nameTo) {
        int valueFrom = scanner.at();
        if (is(nameFrom, nameTo, "data")) {
            scanner.value(2);
            data = count;
            add(scanner, nameFrom, nameTo, valueFrom, scanner.at());
            return;
        }
        if (scanner.peek() != '"') {
            throw scanner.refused(Rule.ATTRIBUTE, scanner.text(nameFrom, nameTo) + " must be text");
        }
        scanner.string();
        int valueTo = scanner.at() - 1;
        if (!AttributeRules.isText(buffer, valueFrom + 1, valueTo)) {
            throw scanner.refused(
                    Rule.ATTRIBUTE,
                    scanner.text(nameFrom, nameTo)
                            + " must not be empty or hold control or non-characters");
        }
        add(scanner, nameFrom, nameTo, valueFrom + 1, valueTo);
    }

    private void add(
            CanonicalScanner scanner, int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (count == MAX_ATTRIBUTES) {
            throw scanner.refused(Rule.ATTRIBUTE, "more than " + MAX_ATTRIBUTES + " attributes");
        }
        if (count * 4 == spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[count * 4] = (char) (nameFrom - from);
        spans[count * 4 + 1] = (char) (nameTo - from);
        spans[count * 4 + 2] = (char) (valueFrom - from);
        spans[count * 4 + 3] = (char) (valueTo - from);
        count++;
    }

    private void checkCore() {
        fixed("specversion", "1.0");
        fixed("datacontenttype", "application/json");
        demand("id");
        demand("type");
        int source = demand("source");
        if (!AttributeRules.isUriReference(buffer, valueFrom(source), valueTo(source))) {
            throw refused("source", "must be a URI reference: " + text(source));
        }
        int schema = demand("dataschema");
        if (!AttributeRules.isUri(buffer, valueFrom(schema), valueTo(schema))) {
            throw refused("dataschema", "must be a URI: " + text(schema));
        }
        if (data < 0) {
            throw refused("data", "is missing");
        }
        int tags = find("tags");
        if (tags >= 0 && !AttributeRules.areTags(buffer, valueFrom(tags), valueTo(tags))) {
            throw refused(
                    "tags",
                    "must be ascending percent-encoded key=value, one space between: "
                            + text(tags));
        }
        int time = demand("time");
        try {
            micros = LeafTime.micros(buffer, valueFrom(time), valueTo(time));
        } catch (DateTimeException e) {
            throw refused("time", e.getMessage() + ", not: " + text(time));
        }
    }

    private void fixed(String name, String value) {
        int index = demand(name);
        if (!is(valueFrom(index), valueTo(index), value)) {
            throw refused(name, "must be " + value + ", not: " + text(index));
        }
    }

    private int demand(String name) {
        int index = find(name);
        if (index < 0) {
            throw refused(name, "is missing");
        }
        return index;
    }

    private static LeafRefused refused(String name, String what) {
        return new LeafRefused(Rule.ATTRIBUTE, '/' + name, what);
    }

    private int find(String name) {
        for (int i = 0; i < count; i++) {
            if (is(from + spans[i * 4], from + spans[i * 4 + 1], name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int start, int end, String ascii) {
        if (end - start != ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int valueFrom(int index) {
        return from + spans[index * 4 + 2];
    }

    private int valueTo(int index) {
        return from + spans[index * 4 + 3];
    }

    private String text(int index) {
        return CanonicalJson.text(buffer, valueFrom(index), valueTo(index));
    }

    String required(String name) {
        return text(demand(name));
    }

    Optional<String> text(String name) {
        int index = find(name);
        return index < 0 || index == data ? Optional.empty() : Optional.of(text(index));
    }

    <T> @Nullable T raw(String name, Leaf.RawReader<T> reader) {
        int index = find(name);
        return index < 0 ? null : reader.read(buffer, valueFrom(index), valueTo(index));
    }

    List<String> extensionNames() {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var name =
                    new String(
                            buffer,
                            from + spans[i * 4],
                            spans[i * 4 + 1] - spans[i * 4],
                            StandardCharsets.US_ASCII);
            if (!AttributeRules.isCore(name)) {
                names.add(name);
            }
        }
        return names;
    }

    int dataFrom() {
        return valueFrom(data);
    }

    int dataLength() {
        return valueTo(data) - valueFrom(data);
    }

    long micros() {
        return micros;
    }
}
