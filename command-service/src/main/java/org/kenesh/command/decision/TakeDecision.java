package org.kenesh.command.decision;

import java.util.ArrayList;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Decision.Accepted;
import org.kenesh.command.slice.Decision.Rejected;
import org.kenesh.command.slice.Decisions;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.GivenTasks;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Votes;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.event.Event;

/**
 * Records what a council decided, on an item or in writing, under the next number of the year, with
 * the tasks that it gives and what becomes of those of decisions that it ends.
 */
public final class TakeDecision {

    /** The slice. */
    public static final Slice<DecisionTaken> SLICE =
            new Slice<>(
                    "take-decision",
                    DecisionTaken.class,
                    TakeDecision::sound,
                    TakeDecision::decide);

    private TakeDecision() {}

    static Rule sound(DecisionTaken e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Decisions.precise(e),
                Councils.known(ground, "/council", e.council()),
                Votes.outcomeFits(e),
                Votes.cast(ground, e));
    }

    static Decision decide(DecisionTaken e, Ground ground) {
        var broken =
                Rule.all(
                                Decisions.free(ground, e),
                                sound(e, ground),
                                Councils.there(ground, "/council", e.council(), e),
                                Decisions.placed(ground, e),
                                Votes.decided(ground, e),
                                Decisions.linked(ground, e),
                                GivenTasks.assignable(ground, e),
                                GivenTasks.disposed(ground, e),
                                Decisions.numbered(ground, e))
                        .broken();
        return broken == null ? accepted(e, ground) : new Rejected(broken);
    }

    private static Accepted accepted(DecisionTaken e, Ground ground) {
        var events = new ArrayList<Event>();
        events.add(e.numbered(ground.numbers().next(e)));
        events.addAll(GivenTasks.events(ground, e));
        return new Accepted(events);
    }
}
