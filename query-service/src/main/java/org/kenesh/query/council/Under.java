package org.kenesh.query.council;

import org.jspecify.annotations.Nullable;
import org.kenesh.council.Superior;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.CouncilReference;

/**
 * Under whom a council is: one of the two.
 *
 * @param agency the agency, such as a government
 * @param council the other council
 */
record Under(@Nullable AgencyReference agency, @Nullable CouncilReference council) {

    static @Nullable Under orNull(Knowledge knowledge, @Nullable Superior superior, Asked asked) {
        return switch (superior) {
            case Superior.Agency(var agency) ->
                    new Under(AgencyReference.today(knowledge, agency, asked), null);
            case Superior.Council(var council) ->
                    new Under(null, CouncilReference.of(knowledge, council, asked.on(), asked));
            case null -> null;
        };
    }
}
