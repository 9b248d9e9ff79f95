package org.kenesh.query.meeting;

import java.util.Optional;
import org.kenesh.council.Roster;
import org.kenesh.decision.Decision;
import org.kenesh.decision.Origin;
import org.kenesh.decision.Sitting;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Chronicle;

/** Tells how a council sat as it decided. */
public final class Sittings {

    private Sittings() {}

    /**
     * By what took effect before the decision did: who comes or leaves later the same day changes
     * nothing. Empty when nothing is known of the council, the meeting or the written procedure.
     */
    public static Optional<Sitting> of(Knowledge knowledge, Decision decision, long known) {
        var taken = decision.taken();
        return knowledge
                .councils()
                .roster(
                        taken.council(),
                        taken.effectiveOn().latest(),
                        known,
                        knowledge.succession())
                .flatMap(roster -> of(knowledge, decision, roster, known));
    }

    private static Optional<Sitting> of(
            Knowledge knowledge, Decision decision, Roster roster, long known) {
        var taken = decision.taken();
        var day = taken.effectiveOn().latest();
        var proceedings = knowledge.proceedings();
        return switch (taken.origin()) {
            case Origin.Item(var meeting, var item) ->
                    Meeting.of(
                                    Chronicle.before(
                                            proceedings.meetings().of(meeting, known),
                                            taken,
                                            decision.position()),
                                    day)
                            .map(held -> Sitting.on(item, held, taken.ballots(), roster));
            case Origin.Procedure(var procedure) ->
                    WrittenProcedure.of(
                                    Chronicle.before(
                                            proceedings.procedures().of(procedure, known),
                                            taken,
                                            decision.position()),
                                    day)
                            .map(held -> Sitting.in(held, roster));
        };
    }
}
