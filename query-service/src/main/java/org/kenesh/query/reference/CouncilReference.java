package org.kenesh.query.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Text;

/**
 * A council as others refer to it.
 *
 * @param id the council
 * @param names its name on the day that the reference is about; null when it is not known
 */
public record CouncilReference(CouncilId id, @Nullable Text names) {

    /** A council as it was called on a day. */
    public static CouncilReference of(
            Knowledge knowledge, CouncilId id, LocalDate then, Asked asked) {
        return new CouncilReference(
                id,
                knowledge
                        .councils()
                        .council(id, then, asked.known())
                        .map(Council::names)
                        .orElse(null));
    }
}
