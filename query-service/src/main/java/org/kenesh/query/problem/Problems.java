package org.kenesh.query.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.kenesh.problem.ProblemPages;
import org.kenesh.query.problem.Refusal.Away;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Damaged;
import org.kenesh.query.problem.Refusal.FileDamaged;
import org.kenesh.query.problem.Refusal.FileMissing;
import org.kenesh.query.problem.Refusal.NotIndexed;
import org.kenesh.query.problem.Refusal.NotReached;
import org.kenesh.query.problem.Refusal.NotReady;
import org.kenesh.query.problem.Refusal.TooManyStreams;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;

/** Refusals as problem details, in the words of the page of their type. */
final class Problems {

    static final ProblemPages PAGES = new ProblemPages();

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
                        Map.of("parameter", r.parameter(), "must", rule, "value", r.value()),
                        List.of(new Problem.Breach(r.parameter(), r.rule(), rule, r.value())));
            }
            case Unknown r -> {
                var noun = PHRASES.in(language, "noun." + r.noun());
                yield of("not-on-record", 404, language, Map.of("noun", noun, "id", r.id()));
            }
            case NotReached r ->
                    of(
                            "not-reached",
                            503,
                            language,
                            Map.of("position", r.minPosition(), "size", r.size()));
            case NotReady r ->
                    of(
                            "not-ready",
                            503,
                            language,
                            Map.of("position", r.position(), "ledger", r.ledger()));
            case NotIndexed r ->
                    of(
                            "not-indexed",
                            503,
                            language,
                            Map.of("position", r.position(), "known", r.known()));
            case Away _ -> of("ledger-away", 503, language, Map.of());
            case Damaged r -> of("ledger-damaged", 503, language, Map.of("evidence", r.evidence()));
            case FileMissing r -> of("file-missing", 500, language, Map.of("sha256", r.sha256()));
            case FileDamaged r -> of("file-damaged", 500, language, Map.of("sha256", r.sha256()));
            case TooManyStreams r ->
                    of("too-many-streams", 503, language, Map.of("open", r.open()));
        };
    }

    static Problem of(String slug, int status, Language language, Map<String, ?> values) {
        return problem(slug, status, language, values, List.of());
    }

    private static Problem problem(
            String slug,
            int status,
            Language language,
            Map<String, ?> values,
            List<Problem.Breach> errors) {
        var words = PAGES.words(slug, language.code());
        return new Problem(
                URI.create(TYPE + slug),
                words.title(),
                status,
                words.detail(place -> String.valueOf(values.get(place))),
                errors);
    }
}
