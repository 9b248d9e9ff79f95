package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActKind;
import org.kenesh.council.Authority;
import org.kenesh.council.CouncilEvent.CouncilDissolved;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilKind;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.Fraction;
import org.kenesh.council.QuorumRule;
import org.kenesh.council.Superior;
import org.kenesh.council.Threshold;
import org.kenesh.council.Zone;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The councils: one for all matters that decides, and working groups that advise it. */
final class Chambers {

    private static final Zone ZONE = Zone.parse("Asia/Bishkek");
    private static final int MOST_GROUPS = 12;

    private static final Text TITLE =
            text("Кеңеш жөнүндө", "О координационном совете", "On the coordination council");

    private static final QuorumRule HALF =
            new QuorumRule(
                    QuorumRule.Base.VOTING,
                    Threshold.MAJORITY,
                    QuorumRule.Presiding.CHAIR_OR_DEPUTY,
                    2);
    private static final QuorumRule HALF_OF_FILLED =
            new QuorumRule(
                    QuorumRule.Base.FILLED,
                    new Threshold(null, new Fraction(1, 2), 0),
                    QuorumRule.Presiding.ANYBODY,
                    0);
    private static final DecisionRule MAJORITY =
            new DecisionRule(
                    DecisionRule.Method.VOTE,
                    DecisionRule.Base.PRESENT,
                    Threshold.MAJORITY,
                    DecisionRule.Tie.CASTING_VOTE,
                    DecisionRule.WithoutQuorum.NOTHING);
    private static final DecisionRule CONSENSUS =
            new DecisionRule(
                    DecisionRule.Method.CONSENSUS,
                    null,
                    null,
                    DecisionRule.Tie.REJECTED,
                    DecisionRule.WithoutQuorum.RECOMMENDATIONS);

    private final Script script;
    private final State state;
    private final Chance chance;
    private final Seating seating;
    private final List<Chamber> groups = new ArrayList<>();
    private @Nullable Chamber main;
    private int named = 1;

    Chambers(Script script, State state, Chance chance, Seating seating) {
        this.script = script;
        this.state = state;
        this.chance = chance;
        this.seating = seating;
    }

    /** All councils are established. */
    void establish(LocalDate day) {
        main =
                establish(
                        "council-1",
                        text(
                                "Ведомстволор аралык координациялык кеңеш",
                                "Межведомственный координационный совет",
                                "Inter-Agency Coordination Council"),
                        null,
                        day);
        int wanted = Math.clamp(state.bodies().size() / 15, 1, MOST_GROUPS);
        for (int i = 0; i < wanted; i++) {
            group(day);
        }
    }

    /** The one that meets next. */
    Chamber next() {
        return groups.isEmpty() || chance.percent(40) ? main() : chance.one(groups);
    }

    /** The quorum of the council is another one. */
    void amend(LocalDate day) {
        var act = state.act(ActKind.RESOLUTION, TITLE, day);
        script.write(
                new CouncilMandateAmended(
                        main().id,
                        null,
                        null,
                        null,
                        null,
                        chance.percent(50) ? HALF_OF_FILLED : HALF,
                        null,
                        EffectiveDate.on(day),
                        0,
                        act,
                        null));
    }

    /** A working group is dissolved, with what it has still to do, and another one begins. */
    void replaceGroup(LocalDate day) {
        var gone = chance.one(groups);
        groups.remove(gone);
        gone.dissolved = true;
        var act = state.act(ActKind.RESOLUTION, TITLE, day);
        script.write(new CouncilDissolved(gone.id, EffectiveDate.on(day), 0, act, null));
        group(day);
    }

    private void group(LocalDate day) {
        var subject = chance.one(Subject.ALL);
        groups.add(
                establish(
                        "council-" + ++named,
                        text(
                                subject.ky() + " боюнча жумушчу топ",
                                "Рабочая группа в сфере " + subject.ru(),
                                "Working Group on " + subject.en()),
                        new Superior.Council(main().id),
                        day));
    }

    private Chamber establish(String name, Text names, @Nullable Superior superior, LocalDate day) {
        boolean top = superior == null;
        var act = state.act(ActKind.RESOLUTION, TITLE, day);
        var id = new CouncilId(name);
        var authority = top ? Authority.DECIDING : Authority.CONSULTATIVE;
        script.write(
                new CouncilEstablished(
                        id,
                        top ? CouncilKind.COUNCIL : CouncilKind.WORKING_GROUP,
                        names,
                        null,
                        superior,
                        authority,
                        ZONE,
                        top ? HALF : HALF_OF_FILLED,
                        top ? MAJORITY : CONSENSUS,
                        EffectiveDate.on(day),
                        0,
                        act,
                        null));
        var chamber = new Chamber(id, names, authority, top);
        seating.fill(chamber, top ? 9 : 5, act, day);
        return chamber;
    }

    private Chamber main() {
        if (main == null) {
            throw new IllegalStateException("no council is established yet");
        }
        return main;
    }
}
