package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import org.kenesh.act.ActKind;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.government.GovernmentId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Governments that follow each other, each with a list of the agencies that there are. */
final class Cabinets {

    private static final Text TITLE = text("Өкмөт жөнүндө", "О правительстве", "On the government");

    private final Script script;
    private final State state;
    private final Chance chance;
    private final Diary diary;
    private int formed;

    Cabinets(Script script, State state, Chance chance, Diary diary) {
        this.script = script;
        this.state = state;
        this.chance = chance;
        this.diary = diary;
    }

    /** A government takes office, in place of the one before it. */
    void form(LocalDate day) {
        var on = EffectiveDate.on(day);
        if (formed > 0) {
            script.write(new GovernmentEnded(cabinet(), on, null, null));
        }
        formed++;
        var act = state.act(ActKind.RESOLUTION, TITLE, day);
        var names =
                text(formed + "-өкмөт", formed + "-е правительство", "Government no. " + formed);
        script.write(new GovernmentFormed(cabinet(), names, on, act, null));
        var agencies = state.bodies().stream().map(body -> body.id).toList();
        script.write(new StructureDecreed(cabinet(), agencies, on, act, null));
        diary.state(day.plusMonths(chance.between(18, 60)), this::form);
    }

    private GovernmentId cabinet() {
        return new GovernmentId("government-" + formed);
    }
}
