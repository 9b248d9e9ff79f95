package org.kenesh.query.council;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.SeatLife;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.responsibility.Explanation;

/**
 * All that is known of a seat.
 *
 * @param seat the seat on the day
 * @param council the council that it is on
 * @param there whether it is there on the day
 * @param explanation how it came to its agency, step by step; null when it is no agency's
 * @param history what happened to it and who was appointed and released, in the order of the steps,
 *     also after the day
 */
record SeatFile(
        @JsonUnwrapped SeatOnDay seat,
        CouncilReference council,
        boolean there,
        @Nullable Explanation explanation,
        List<Happening> history) {

    static SeatFile of(Knowledge knowledge, SeatLife life, Asked asked) {
        var seat = life.on(asked.on(), knowledge.succession());
        var answer = seat.responsibility();
        return new SeatFile(
                SeatOnDay.of(knowledge, seat, asked),
                CouncilReference.of(knowledge, seat.council(), asked.on(), asked),
                life.isThere(asked.on()),
                answer == null ? null : Explanation.of(knowledge, answer, asked),
                Happening.of(life.changes()));
    }
}
