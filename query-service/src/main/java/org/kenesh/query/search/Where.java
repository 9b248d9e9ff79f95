package org.kenesh.query.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;

/**
 * Among what is looked for.
 *
 * @param on the day
 * @param known the state of knowledge
 * @param kind only things of this kind, or of any
 * @param council only things of this council, or of any and of none
 */
record Where(LocalDate on, long known, @Nullable Kind kind, @Nullable CouncilId council) {

    static Where of(Asked asked, @Nullable Kind kind, @Nullable CouncilId council) {
        return new Where(asked.on(), asked.known(), kind, council);
    }
}
