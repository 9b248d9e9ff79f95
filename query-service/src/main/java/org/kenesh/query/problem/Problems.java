package org.kenesh.query.problem;

import java.net.URI;
import java.util.List;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Damaged;
import org.kenesh.query.problem.Refusal.NotReached;
import org.kenesh.query.problem.Refusal.NotReady;
import org.kenesh.query.problem.Refusal.TooManyStreams;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;

/** Refusals as problem details. */
final class Problems {

    private static final String TYPE = "/problems/";
    private static final Phrases PHRASES = Phrases.beside(Problems.class, "problems");

    private Problems() {}

    static Problem of(Refusal refusal, Language language) {
        return switch (refusal) {
            case BadParameter r -> {
                var rule = PHRASES.in(language, "rule." + r.rule(), r.places().toArray());
                yield problem(
                        "bad-question",
                        400,
                        language,
                        List.of(new Problem.Breach(r.parameter(), r.rule(), rule, r.value())),
                        r.parameter(),
                        rule,
                        r.value());
            }
            case Unknown r ->
                    problem(
                            "not-on-record",
                            404,
                            language,
                            List.of(),
                            PHRASES.in(language, "noun." + r.noun()),
                            r.id());
            case NotReached r ->
                    problem(
                            "not-reached",
                            503,
                            language,
                            List.of(),
                            text(r.minPosition()),
                            text(r.size()));
            case NotReady r ->
                    problem(
                            "not-ready",
                            503,
                            language,
                            List.of(),
                            text(r.position()),
                            text(r.ledger()));
            case Damaged r -> problem("ledger-damaged", 503, language, List.of(), r.evidence());
            case TooManyStreams r ->
                    problem("too-many-streams", 503, language, List.of(), text(r.open()));
        };
    }

    static Problem of(String slug, int status, Language language, Object... places) {
        return problem(slug, status, language, List.of(), places);
    }

    private static Problem problem(
            String slug,
            int status,
            Language language,
            List<Problem.Breach> errors,
            Object... places) {
        return new Problem(
                URI.create(TYPE + slug),
                PHRASES.in(language, slug + ".title"),
                status,
                PHRASES.in(language, slug + ".detail", places),
                errors);
    }

    /** A number as it stands in a URI, without the separators of a language. */
    private static String text(long number) {
        return Long.toString(number);
    }
}
