package org.kenesh.query.lineage;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Rule;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.Link.Carries;

/**
 * The links of functions that were given to somebody after their holder had ended. No event names
 * the two together; the succession rules do.
 */
public final class GivenAnew {

    private static final Set<Rule> RULES = Set.of(Rule.R5_GIVEN_ANEW, Rule.RESCUED_BY_ASSIGNMENT);

    private GivenAnew() {}

    /** All such links by a day. */
    public static Set<Link> of(Knowledge knowledge, LocalDate on, long known) {
        var links = new LinkedHashSet<Link>();
        for (var function : knowledge.movements().things()) {
            var holding = knowledge.succession().holders(function, on, known);
            Stream.concat(holding.chain().stream(), holding.earlyChain().stream())
                    .filter(step -> RULES.contains(step.rule()))
                    .forEach(step -> add(links, knowledge, function, step, known));
        }
        return links;
    }

    private static void add(
            Set<Link> links, Knowledge knowledge, FunctionId function, ChainStep step, long known) {
        var from = step.from();
        for (var position : step.positions()) {
            var event = knowledge.versions().at(position, known).map(v -> v.event()).orElse(null);
            if (from != null
                    && event instanceof FunctionAssigned assigned
                    && !assigned.to().equals(from)) {
                links.add(link(from, function, assigned, position));
            }
        }
    }

    private static Link link(
            AgencyId from, FunctionId function, FunctionAssigned assigned, long position) {
        return new Link(
                from,
                assigned.to(),
                Carries.FUNCTION,
                function,
                assigned.effectiveOn(),
                assigned.sequenceInDay(),
                null,
                position,
                assigned.act());
    }
}
