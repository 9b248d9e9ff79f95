package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.problem.Problem;
import org.kenesh.command.problem.Problems;
import org.kenesh.event.Actor;
import org.kenesh.text.Id;

/**
 * Who calls, as the request's headers say: {@code Kenesh-Actor} ({@code anonymous} when left out),
 * {@code Kenesh-Role} ({@code secretariat}), {@code Kenesh-Agency} (none) and {@code
 * Idempotency-Key} (none).
 *
 * @param actor who acts, and as what
 * @param key the key that was chosen for the command, or null when none was
 */
record Caller(Actor actor, @Nullable String key) {

    static final String ACTOR = "Kenesh-Actor";
    static final String ROLE = "Kenesh-Role";
    static final String AGENCY = "Kenesh-Agency";
    static final String KEY = "Idempotency-Key";

    private static final Predicate<String> TOKEN =
            Pattern.compile("[\\x21-\\x7E]{1,128}").asMatchPredicate();

    /** What is wrong with the headers, if something is. */
    static Optional<Problem> problem(HttpServletRequest request) {
        return wrong(request, ACTOR, TOKEN)
                .or(() -> wrong(request, ROLE, TOKEN))
                .or(() -> wrong(request, AGENCY, Caller::isId))
                .or(() -> wrong(request, KEY, TOKEN));
    }

    /** Who calls, when nothing is wrong with the headers. */
    static Caller of(HttpServletRequest request) {
        var actor =
                new Actor(
                        header(request, ACTOR).orElse("anonymous"),
                        header(request, ROLE).orElse("secretariat"),
                        request.getHeader(AGENCY));
        return new Caller(actor, request.getHeader(KEY));
    }

    /** A key of this caller as the id of a transaction: those of other callers differ from it. */
    String scoped(String chosen) {
        return actor.subject() + "/" + chosen;
    }

    /** Whether a text has the form of a key. */
    static boolean isKey(String text) {
        return TOKEN.test(text);
    }

    /** The languages that are asked for; none when that is not said. */
    static List<Locale> languages(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    private static boolean isId(String text) {
        try {
            Id.check(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Problem> wrong(
            HttpServletRequest request, String name, Predicate<String> form) {
        return header(request, name)
                .filter(form.negate())
                .map(value -> Problems.parameter(name, value));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
