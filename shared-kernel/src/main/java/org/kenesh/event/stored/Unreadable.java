package org.kenesh.event.stored;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** JSON that is not what it should be: where, and by which rule. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /** The rules that JSON can break. */
    public enum Rule {
        /** It is no JSON. */
        NOT_JSON,
        /** A field that is not known here. */
        UNKNOWN_FIELD,
        /** A field that must be there and is not. */
        MISSING_FIELD,
        /** A field stands twice. */
        DUPLICATE_FIELD,
        /** {@code null} stands where a value must stand: leave the field out instead. */
        NULL,
        /** Text, number, list or object stands where another of these must stand. */
        WRONG_TYPE,
        /** A value that can not be, such as an impossible date. */
        WRONG_VALUE,
        /** A type or a version of an event that is not known. */
        UNKNOWN_EVENT
    }

    private final String pointer;
    private final Rule rule;
    private final @Nullable String expected;

    private Unreadable(String pointer, Rule rule, @Nullable String expected) {
        super(rule + " at '" + pointer + "'" + (expected == null ? "" : ": expected " + expected));
        this.pointer = pointer;
        this.rule = rule;
        this.expected = expected;
    }

    /** Where, as a JSON pointer (RFC 6901), empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** The rule that is broken. */
    public Rule rule() {
        return rule;
    }

    /** What may stand there in English, if that can be said in short. */
    public @Nullable String expected() {
        return expected;
    }

    static Unreadable unknownEvent(String pointer) {
        return new Unreadable(pointer, Rule.UNKNOWN_EVENT, null);
    }

    Unreadable below(String parent) {
        return new Unreadable(parent + pointer, rule, expected);
    }

    static Unreadable because(JacksonException e) {
        var pointer = pointer(e);
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    new Unreadable(pointer, Rule.UNKNOWN_FIELD, null);
            case InvalidNullException ignored -> new Unreadable(pointer, Rule.NULL, null);
            case InvalidFormatException format ->
                    new Unreadable(
                            pointer,
                            wrongType(format) ? Rule.WRONG_TYPE : Rule.WRONG_VALUE,
                            format.getOriginalMessage());
            case DatabindException bound
                    when bound.getCause() instanceof IllegalArgumentException why ->
                    new Unreadable(pointer, Rule.WRONG_VALUE, why.getMessage());
            case DatabindException bound when missing(bound) ->
                    new Unreadable(pointer, Rule.MISSING_FIELD, null);
            case DatabindException bound ->
                    new Unreadable(pointer, Rule.WRONG_TYPE, bound.getOriginalMessage());
            case StreamReadException text when duplicate(text) ->
                    new Unreadable(pointer, Rule.DUPLICATE_FIELD, text.getOriginalMessage());
            default -> new Unreadable(pointer, Rule.NOT_JSON, e.getOriginalMessage());
        };
    }

    private static boolean wrongType(InvalidFormatException e) {
        var wanted = e.getTargetType();
        boolean number = wanted.isPrimitive() || Number.class.isAssignableFrom(wanted);
        return number == (e.getValue() instanceof String);
    }

    private static boolean missing(DatabindException e) {
        return e.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static boolean duplicate(StreamReadException e) {
        return e.getOriginalMessage().startsWith("Duplicate Object property");
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? step.getIndex() + ""
                                : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
