package org.kenesh.ledger;

/** Bytes or an event that cannot be a leaf: names the rule that it breaks and where. */
public final class LeafRefused extends RuntimeException {

    /** What every leaf must keep. */
    public enum Rule {
        /** The leaf is one JSON object, UTF-8, nothing before or after it. */
        JSON,
        /** The bytes are those that RFC 8785 gives: no spaces, sorted keys, shortest escapes. */
        CANONICAL,
        /** Every key occurs once in its object. */
        UNIQUE_KEYS,
        /** Numbers are integers from -2^53 to 2^53. */
        INTEGERS,
        /** Text is Unicode without lone surrogates. */
        UNICODE,
        /** Arrays and objects are nested at most 64 deep. */
        DEPTH,
        /**
         * Attributes are those of CloudEvents 1.0, present where required and of the right form.
         */
        ATTRIBUTE,
        /** A leaf has at most 65,535 bytes. */
        SIZE
    }

    private final Rule rule;
    private final String where;

    LeafRefused(Rule rule, String where, String what) {
        super("%s at %s: %s".formatted(rule, where, what));
        this.rule = rule;
        this.where = where;
    }

    public Rule rule() {
        return rule;
    }

    /** A JSON pointer into the event, or a byte offset in the leaf. */
    public String where() {
        return where;
    }
}
