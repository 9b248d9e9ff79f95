package org.kenesh.query.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kenesh.council.QuorumRule;
import org.kenesh.meeting.Quorum;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.text.Text;

/** Says why there is a quorum, or none. */
final class QuorumWords {

    private static final Phrases PHRASES = Phrases.beside(QuorumWords.class, "quorum");

    private QuorumWords() {}

    static Text of(Quorum quorum, List<QuorumFile.Counted> seats) {
        return new Text(
                words(quorum, seats, Language.KY),
                words(quorum, seats, Language.RU),
                words(quorum, seats, Language.EN));
    }

    private static String words(Quorum quorum, List<QuorumFile.Counted> seats, Language language) {
        var said = new ArrayList<String>();
        said.add(PHRASES.in(language, quorum.verdict().name(), quorum.present(), quorum.of()));
        if (quorum.rule() != null) {
            said.add(PHRASES.in(language, "rule", asked(quorum.rule(), language)));
        }
        for (var lack : quorum.lacks()) {
            said.add(PHRASES.in(language, "lack." + lack, quorum.ofState()));
        }
        list(
                "counted",
                seats.stream().filter(QuorumFile.Counted::counted).toList(),
                language,
                said);
        list("not-counted", seats.stream().filter(s -> !s.counted()).toList(), language, said);
        return String.join(" ", said);
    }

    private static void list(
            String key, List<QuorumFile.Counted> seats, Language language, List<String> said) {
        if (!seats.isEmpty()) {
            said.add(
                    PHRASES.in(
                            language,
                            key,
                            seats.stream()
                                    .map(seat -> seat(seat, language))
                                    .collect(Collectors.joining("; "))));
        }
    }

    private static String seat(QuorumFile.Counted one, Language language) {
        return PHRASES.in(
                language,
                "seat",
                name(one.seat(), language),
                PHRASES.in(language, "reason." + one.reason()));
    }

    private static String name(SeatReference seat, Language language) {
        var called = seat.called();
        return called == null ? seat.id().value() : called.in(language.locale());
    }

    private static String asked(QuorumRule rule, Language language) {
        var asked = new ArrayList<String>();
        var base = PHRASES.in(language, "base." + rule.of());
        var present = rule.present();
        if (present.moreThan() != null) {
            asked.add(PHRASES.in(language, "more-than", present.moreThan().toString(), base));
        }
        if (present.atLeast() != null) {
            asked.add(PHRASES.in(language, "at-least", present.atLeast().toString(), base));
        }
        if (present.number() > 0) {
            asked.add(PHRASES.in(language, "number", present.number(), base));
        }
        if (rule.presiding() != QuorumRule.Presiding.ANYBODY) {
            asked.add(PHRASES.in(language, "presiding." + rule.presiding()));
        }
        if (rule.stateMembers() > 0) {
            asked.add(PHRASES.in(language, "state-members", rule.stateMembers()));
        }
        return String.join(", ", asked);
    }
}
