package org.kenesh.query.council;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Council;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;

/**
 * A council in a list.
 *
 * @param council the council on the day
 * @param under under whom it is on the day, with the name; null when it is under nobody
 */
record CouncilEntry(@JsonUnwrapped Council council, @Nullable Under under) {

    static CouncilEntry of(Knowledge knowledge, Council council, Asked asked) {
        return new CouncilEntry(council, Under.orNull(knowledge, council.superior(), asked));
    }
}
