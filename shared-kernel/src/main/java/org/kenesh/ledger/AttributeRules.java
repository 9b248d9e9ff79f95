package org.kenesh.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The forms that CloudEvents 1.0 demands of attributes, checked on their bytes. */
final class AttributeRules {

    private static final Set<String> CORE =
            Set.of(
                    "specversion",
                    "id",
                    "source",
                    "type",
                    "dataschema",
                    "datacontenttype",
                    "data",
                    "time",
                    "subject",
                    "correlationid",
                    "causationid",
                    "tags");

    private static final boolean[] URI = ascii("-._~:/?#[]@!$&'()*+,;=%");
    private static final boolean[] TAG = ascii("-._~=%");
    private static final boolean[] SCHEME = ascii("+-.");

    private AttributeRules() {}

    /**
     * True for the attributes that are components of {@link CloudEvent} and so cannot be
     * extensions.
     */
    static boolean isCore(String name) {
        return CORE.contains(name);
    }

    private static boolean[] ascii(String marks) {
        var allowed = new boolean[128];
        Arrays.fill(allowed, 'a', 'z' + 1, true);
        Arrays.fill(allowed, 'A', 'Z' + 1, true);
        Arrays.fill(allowed, '0', '9' + 1, true);
        marks.chars().forEach(c -> allowed[c] = true);
        return allowed;
    }

    private static boolean all(boolean[] allowed, byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || !allowed[bytes[i]]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name is lower-case letters and digits; CloudEvents advises at most 20, which is a rule
     * here.
     */
    static boolean isName(byte[] bytes, int from, int to) {
        if (to == from || to - from > 20) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((bytes[i] < 'a' || bytes[i] > 'z') && (bytes[i] < '0' || bytes[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The CloudEvents type String, not empty: no control characters, no non-characters. */
    static boolean isText(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0x20 || bytes[i] == 0x7F || bytes[i] == '\\') {
                var raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                return CanonicalJson.unescaped(raw)
                        .codePoints()
                        .allMatch(AttributeRules::isAllowed);
            }
        }
        return to > from;
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 || 0x7F <= point && point <= 0x9F;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || 0xFDD0 <= point && point <= 0xFDEF;
        return !control && !nonCharacter;
    }

    /** Only characters that RFC 3986 knows. */
    static boolean isUriReference(byte[] bytes, int from, int to) {
        return all(URI, bytes, from, to);
    }

    /** A URI reference with a scheme. */
    static boolean isUri(byte[] bytes, int from, int to) {
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        return colon > from
                && colon < to
                && Character.isLetter(bytes[from])
                && all(SCHEME, bytes, from, colon)
                && isUriReference(bytes, colon, to);
    }

    static boolean areTags(byte[] bytes, int from, int to) {
        int lastFrom = -1;
        int lastTo = -1;
        int tagFrom = from;
        while (tagFrom <= to) {
            int tagTo = tagFrom;
            while (tagTo < to && bytes[tagTo] != ' ') {
                tagTo++;
            }
            boolean ascending =
                    lastFrom < 0
                            || Arrays.compareUnsigned(
                                            bytes, lastFrom, lastTo, bytes, tagFrom, tagTo)
                                    < 0;
            if (!ascending || !isTag(bytes, tagFrom, tagTo)) {
                return false;
            }
            lastFrom = tagFrom;
            lastTo = tagTo;
            tagFrom = tagTo + 1;
        }
        return true;
    }

    private static boolean isTag(byte[] bytes, int from, int to) {
        int equals = 0;
        boolean encoded = false;
        for (int i = from; i < to; i++) {
            equals += bytes[i] == '=' ? 1 : 0;
            encoded |= bytes[i] == '%';
        }
        if (equals != 1 || bytes[from] == '=' || !all(TAG, bytes, from, to)) {
            return false;
        }
        return !encoded || isOneForm(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    private static boolean isOneForm(String tag) {
        try {
            return Tag.parse(tag).encoded().equals(tag);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
