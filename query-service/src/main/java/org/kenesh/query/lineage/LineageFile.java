package org.kenesh.query.lineage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Existence;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.time.EffectiveDate;

/**
 * A lineage with names.
 *
 * @param agency the agency that it is about
 * @param complete whether nothing was left out; if not, the agencies say how many links they miss
 * @param agencies all agencies of it
 * @param links what went from whom to whom, the earliest first
 */
record LineageFile(
        AgencyId agency, boolean complete, List<Relative> agencies, List<Passage> links) {

    /**
     * An agency of a lineage.
     *
     * @param agency the agency on the day of the question
     * @param earlier how many links lead to it that are left out
     * @param later how many links lead from it that are left out
     */
    record Relative(@JsonUnwrapped Agency agency, int earlier, int later) {}

    /**
     * That something went from one agency to another.
     *
     * @param from the predecessor, with its name on the day and today
     * @param to the successor, with its name on the day and today
     * @param carries what went
     * @param function the function, when it is one
     * @param on the day
     * @param until the day from which it is as if it had never gone; null when it is for good
     * @param ranOut whether that day has come
     * @param position the event
     * @param act the act, or null when it is not known
     */
    record Passage(
            AgencyReference from,
            AgencyReference to,
            Link.Carries carries,
            @Nullable FunctionReference function,
            EffectiveDate on,
            @Nullable LocalDate until,
            boolean ranOut,
            long position,
            @Nullable ActReference act) {}

    static LineageFile of(Knowledge knowledge, Lineage lineage, Asked asked) {
        return new LineageFile(
                lineage.center(),
                lineage.complete(),
                lineage.members().stream()
                        .map(member ->
                                new Relative(
                                        agency(knowledge, member.agency(), asked),
                                        member.earlier(),
                                        member.later()))
                        .toList(),
                lineage.links().stream().map(link -> passage(knowledge, link, asked)).toList());
    }

    private static Passage passage(Knowledge knowledge, Link link, Asked asked) {
        var day = link.on().latest();
        return new Passage(
                AgencyReference.of(knowledge, link.from(), day, asked),
                AgencyReference.of(knowledge, link.to(), day, asked),
                link.carries(),
                FunctionReference.orNull(knowledge, link.function(), asked),
                link.on(),
                link.until(),
                link.ranOut(asked.on()),
                link.position(),
                ActReference.orNull(knowledge, link.act(), asked.known()));
    }

    private static Agency agency(Knowledge knowledge, AgencyId id, Asked asked) {
        return knowledge
                .agencies()
                .agency(id, asked.on(), asked.known())
                .orElseGet(() ->
                        new Agency(id, Existence.NOT_YET, null, null, null, null, null, null));
    }
}
