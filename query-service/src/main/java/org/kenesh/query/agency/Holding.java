package org.kenesh.query.agency;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.responsibility.Tenure;
import org.kenesh.query.responsibility.Tenures;

/**
 * A function that an agency held, or may have held, for a time.
 *
 * @param function the function
 * @param tenure the time, and whether others may have held it
 */
record Holding(FunctionReference function, Tenure tenure) {

    static List<Holding> of(Knowledge knowledge, AgencyId agency, Asked asked) {
        var result = new ArrayList<Holding>();
        for (var function : knowledge.functions().ids().stream().sorted().toList()) {
            for (var tenure : Tenures.of(knowledge, function, asked.known())) {
                if (tenure.names(agency)) {
                    var reference = FunctionReference.of(knowledge, function, asked);
                    result.add(new Holding(reference, tenure));
                }
            }
        }
        return result;
    }
}
