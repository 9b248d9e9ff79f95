package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;

/** A decision: its title, its words, whom it is for, and its number such as {@code 12/2017}. */
record FindableDecision(DecisionId decision) implements Findable {

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    @Override
    public String ids() {
        return decision.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return knowledge.proceedings().decisions().ever(decision).stream()
                .filter(version ->
                        version.event() instanceof DecisionTaken e && e.decision().equals(decision))
                .toList();
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return Decision.of(decision, told, on).map(Decision::taken).map(FindableDecision::words);
    }

    private static Wording words(DecisionTaken taken) {
        return Wording.of(
                taken.council(),
                List.of(
                        Said.of(Part.NUMBER, number(taken)),
                        Said.of(Part.TITLE, taken.title()),
                        Said.of(Part.TEXT, taken.text().words()),
                        Said.of(Part.TEXT, taken.addressee())));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var versions = knowledge.proceedings().decisions().of(decision, asked.known());
        var now = Decision.of(decision, versions, asked.on()).orElseThrow();
        var taken = now.taken();
        var day = taken.effectiveOn();
        return new Found(
                kind(),
                ids(),
                "/api/decisions/" + decision,
                CouncilReference.of(knowledge, taken.council(), day.latest(), asked),
                number(taken),
                taken.title(),
                day,
                now.status().name());
    }

    private static String number(DecisionTaken taken) {
        return taken.number() + "/" + taken.effectiveOn().latest().getYear();
    }
}
