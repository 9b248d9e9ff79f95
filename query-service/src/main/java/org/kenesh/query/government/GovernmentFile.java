package org.kenesh.query.government;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kenesh.government.Government;
import org.kenesh.government.GovernmentId;
import org.kenesh.government.Structure;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.record.Milestone;

/**
 * All that is known of a government.
 *
 * @param government the government
 * @param inOffice whether it is in office on the day
 * @param structures the full lists of agencies that were decreed under it
 */
record GovernmentFile(
        @JsonUnwrapped Government government, boolean inOffice, List<Listed> structures) {

    /**
     * A decreed structure.
     *
     * @param decreed when and by which act
     * @param agencies the agencies in its list
     */
    record Listed(Milestone decreed, List<AgencyReference> agencies) {}

    static GovernmentFile of(Knowledge knowledge, Government government, Asked asked) {
        var inOffice = knowledge.governments().inOffice(asked.on(), asked.known());
        return new GovernmentFile(
                government,
                inOffice.map(Government::id).filter(government.id()::equals).isPresent(),
                knowledge.governments().structures(asked.known()).stream()
                        .filter(structure -> of(structure, government.id()))
                        .map(structure -> listed(knowledge, structure, asked))
                        .toList());
    }

    private static boolean of(Structure structure, GovernmentId government) {
        return government.equals(structure.government());
    }

    private static Listed listed(Knowledge knowledge, Structure structure, Asked asked) {
        return new Listed(
                structure.decreed(), AgencyReference.today(knowledge, structure.agencies(), asked));
    }
}
