package org.kenesh.event.stored;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
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

    private static final Pattern DUPLICATE =
            Pattern.compile("^Duplicate Object property \"(.*)\"", Pattern.DOTALL);

    private final String pointer;
    private final Rule rule;
    private final transient @Nullable Text expected;

    private Unreadable(String pointer, Rule rule, @Nullable Text expected) {
        super(
                rule
                        + " at '"
                        + pointer
                        + "'"
                        + (expected == null ? "" : ": expected " + expected.en()));
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

    /** What may stand there, if that can be said in short: in all languages of the record. */
    public @Nullable Text expected() {
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
                            Expected.of(format));
            case DatabindException bound when cannotBe(bound.getCause()) ->
                    new Unreadable(pointer, Rule.WRONG_VALUE, Expected.inPlaceOf(bound));
            case DatabindException bound when missing(bound) ->
                    new Unreadable(pointer, Rule.MISSING_FIELD, null);
            case MismatchedInputException whole when whole.getTargetType() == JsonNode.class ->
                    new Unreadable(pointer, Rule.NOT_JSON, Expected.ALONE);
            case DatabindException bound ->
                    new Unreadable(pointer, Rule.WRONG_TYPE, Expected.of(bound));
            case InputCoercionException ignored ->
                    new Unreadable(pointer, Rule.WRONG_VALUE, Expected.FITTING);
            case StreamReadException text when DUPLICATE.matcher(message(text)).find() ->
                    new Unreadable(twice(text), Rule.DUPLICATE_FIELD, null);
            default -> new Unreadable(pointer, Rule.NOT_JSON, Expected.at(e.getLocation()));
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

    private static boolean cannotBe(@Nullable Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof DateTimeException;
    }

    private static String message(JacksonException e) {
        return String.valueOf(e.getOriginalMessage());
    }

    /** Where the field is that stands twice: the parser stops before it says so itself. */
    private static String twice(StreamReadException e) {
        var name = DUPLICATE.matcher(message(e));
        var parser = e.processor();
        var object = parser == null ? null : parser.streamReadContext().getParent();
        var parent = object == null ? "" : object.pathAsPointer().toString();
        return name.find() ? parent + step(name.group(1)) : parent;
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? step.getIndex() + ""
                                : step.getPropertyName())
                .map(Unreadable::step)
                .collect(Collectors.joining());
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
