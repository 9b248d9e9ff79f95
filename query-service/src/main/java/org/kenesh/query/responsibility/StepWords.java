package org.kenesh.query.responsibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.text.Text;

/** Says the steps of a chain in words. */
final class StepWords {

    private static final Phrases PHRASES = Phrases.beside(StepWords.class, "steps");

    private StepWords() {}

    static Text of(Step step) {
        return new Text(
                sentence(step, Language.KY),
                sentence(step, Language.RU),
                sentence(step, Language.EN));
    }

    private static String sentence(Step step, Language language) {
        Object[] places = {
            day(step.on(), language),
            step.from() == null ? "" : name(step.from(), language),
            names(step.to(), language),
            acts(step.acts(), language),
            function(step, language),
            step.until() == null ? "" : day(step.until(), language)
        };
        var said = PHRASES.in(language, key(step), places);
        if (step.until() != null && step.on() != null) {
            said += " " + PHRASES.in(language, "until", places);
        }
        return step.passing() ? said + " " + PHRASES.in(language, "passing", places) : said;
    }

    private static String key(Step step) {
        var key = step.rule().name();
        if (step.authorizedFor() != null && step.to().isEmpty()) {
            return key + ".authorized";
        }
        return switch (step.rule()) {
            case R2_FUNCTION_LINE, R3_WHOLE_LINE -> step.to().isEmpty() ? key + ".nobody" : key;
            case ASSIGNED,
                    R1_RULED,
                    R4_CONTINUES,
                    R5_GIVEN_ANEW,
                    R6_ONE_SUCCESSOR,
                    R7_SEVERAL,
                    R8_NOBODY,
                    RESCUED_BY_LINE,
                    RESCUED_BY_SUCCESSION,
                    RESCUED_BY_ASSIGNMENT,
                    ORDER_UNKNOWN,
                    RAN_OUT ->
                    key;
        };
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null
                ? PHRASES.in(language, "always")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
    }

    private static String function(Step step, Language language) {
        var function = step.authorizedFor();
        if (function == null) {
            return "";
        }
        var names = function.names();
        return names == null ? function.id().value() : names.in(language.locale());
    }

    private static String names(List<AgencyReference> agencies, Language language) {
        return agencies.isEmpty()
                ? PHRASES.in(language, "nobody")
                : agencies.stream()
                        .map(agency -> name(agency, language))
                        .collect(Collectors.joining(", "));
    }

    /** The name of the day, with the one of today where that is another. */
    private static String name(AgencyReference agency, Language language) {
        var then = agency.then() == null ? agency.today() : agency.then();
        if (then == null) {
            return agency.id().value();
        }
        var name = then.in(language.locale());
        var today = agency.today() == null ? name : agency.today().in(language.locale());
        return today.equals(name) ? name : PHRASES.in(language, "now", name, today);
    }

    private static String acts(List<ActReference> acts, Language language) {
        return acts.isEmpty()
                ? PHRASES.in(language, "no-act")
                : acts.stream().map(act -> act(act, language)).collect(Collectors.joining("; "));
    }

    private static String act(ActReference act, Language language) {
        var title = act.title() == null ? act.id().value() : act.title().in(language.locale());
        return act.number() == null ? title : "№ " + act.number() + ", " + title;
    }
}
