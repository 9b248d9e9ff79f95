package org.kenesh.command.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kenesh.command.desk.Outcome;
import org.kenesh.command.desk.Outcome.Contested;
import org.kenesh.command.desk.Outcome.Failed;
import org.kenesh.command.desk.Outcome.KeyReused;
import org.kenesh.command.desk.Outcome.Refused;
import org.kenesh.command.desk.Outcome.Skipped;
import org.kenesh.command.desk.Outcome.Unavailable;
import org.kenesh.command.desk.Outcome.Unwritable;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.file.Upload;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.LeafRefused;
import org.kenesh.text.Text;

/** What can be wrong with a request. */
public final class Problems {

    private Problems() {}

    /** The problem of an outcome; empty when it is none. */
    public static Optional<Problem> of(Outcome outcome) {
        return switch (outcome) {
            case Written _ -> Optional.empty();
            case Refused(var reason) -> Optional.of(Refusals.of(reason));
            case KeyReused(var key, var position) ->
                    Optional.of(
                            Problem.of("key-reused", 422, null, "key", key, "position", position));
            case Skipped _ -> Optional.of(Problem.of("skipped", 424, null));
            case Unwritable u when u.rule() == LeafRefused.Rule.SIZE ->
                    Optional.of(Problem.of("event-too-large", 413, null, "limit", Leaf.MAX_BYTES));
            case Unwritable(var rule, var where) ->
                    Optional.of(Problem.of("unwritable", 422, null, "where", where, "rule", rule));
            case Contested _ -> Optional.of(Problem.of("contested", 409, null));
            case Failed _ -> Optional.of(internal());
            case Unavailable _ -> Optional.of(unavailable());
        };
    }

    /** The problem of a file that was sent; empty when it is stored. */
    public static Optional<Problem> of(Upload upload) {
        return switch (upload) {
            case Upload.Stored _ -> Optional.empty();
            case Upload.TooLarge(var limit) ->
                    Optional.of(Problem.of("file-too-large", 413, null, "limit", limit));
            case Upload.Empty _ -> Optional.of(Problem.of("file-empty", 422, null));
            case Upload.OfOtherKind(var seen, var allowed) ->
                    Optional.of(
                            Problem.of("file-type", 415, null, "seen", seen, "allowed", allowed));
            case Upload.Infected(var virus) ->
                    Optional.of(Problem.of("file-infected", 422, null, "virus", virus));
            case Upload.NotScanned _ -> Optional.of(Problem.of("file-not-scanned", 503, null));
        };
    }

    /** The types of problem that a command which can be read may meet with a status. */
    public static List<String> types(int status) {
        var outcomes =
                Stream.of(
                                new KeyReused("", 0),
                                new Contested(),
                                new Unwritable(LeafRefused.Rule.UNICODE, ""))
                        .flatMap(outcome -> of(outcome).stream())
                        .filter(problem -> problem.status() == status)
                        .map(Problem::slug);
        var refusals = Refusals.slugs(status).stream();
        return Stream.concat(refusals, outcomes).map(Problem::type).sorted().toList();
    }

    /** The ledger cannot be used, or too many commands wait. */
    public static Problem unavailable() {
        return Problem.of("unavailable", 503, null);
    }

    /** JSON that is not what it should be. */
    public static Problem of(Unreadable e) {
        var slug =
                switch (e.rule()) {
                    case NOT_JSON -> "not-json";
                    case UNKNOWN_FIELD -> "unknown-field";
                    case MISSING_FIELD -> "missing-field";
                    case DUPLICATE_FIELD -> "duplicate-field";
                    case NULL -> "null-value";
                    case WRONG_TYPE -> "wrong-type";
                    case WRONG_VALUE -> "wrong-value";
                    case UNKNOWN_EVENT -> "unknown-event-type";
                };
        var expected = e.expected();
        return expected == null
                ? Problem.of(slug, 400, e.pointer())
                : Problem.of(slug, 400, e.pointer(), "expected", expected);
    }

    /** A field that must be there. */
    public static Problem missing(String field) {
        return Problem.of("missing-field", 400, field);
    }

    /** A field that must be of another type. */
    public static Problem wrongType(String field, Text expected) {
        return Problem.of("wrong-type", 400, field, "expected", expected);
    }

    /** A field that is not known here. */
    public static Problem unknownField(String field) {
        return Problem.of("unknown-field", 400, field);
    }

    /** A command of a name that there is not. */
    public static Problem unknownCommand(String name) {
        return Problem.of("unknown-command", 404, null, "command", name);
    }

    /** More bytes than one command may have. */
    public static Problem tooLarge(int limit) {
        return Problem.of("body-too-large", 413, null, "limit", limit);
    }

    /** Another media type than what is taken here. */
    public static Problem mediaType(String expected) {
        return Problem.of("media-type", 415, null, "expected", expected);
    }

    /** No answer in the form asked for. */
    public static Problem notAcceptable() {
        return Problem.of("not-acceptable", 406, null);
    }

    /** A method that is not for this address. */
    public static Problem method(String method) {
        return Problem.of("method-not-allowed", 405, null, "method", method);
    }

    /** An address at which there is nothing. */
    public static Problem notFound(String path) {
        return Problem.of("not-found", 404, null, "path", path);
    }

    /** A header or a query parameter with a value that it cannot have. */
    public static Problem parameter(String name, String value) {
        return Problem.of("bad-parameter", 400, null, "name", name, "value", value);
    }

    /** A last line that does not end. */
    public static Problem cutOff(long line) {
        return Problem.of("line-cut-off", 400, null, "line", line);
    }

    /** No proper HTTP, such as a body whose length is not what was said. */
    public static Problem malformed() {
        return Problem.of("malformed-request", 400, null);
    }

    /** Something unforeseen. */
    public static Problem internal() {
        return Problem.of("internal-error", 500, null);
    }
}
