package org.kenesh.query.reorganization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;

/**
 * Participants of a reorganization among which something goes, directly or through others, and what
 * that amounts to.
 *
 * @param label what it amounts to
 * @param ceasing those that end
 * @param beginning those that begin
 * @param continuing those that are there before and after
 */
record Part(
        Label label, List<AgencyId> ceasing, List<AgencyId> beginning, List<AgencyId> continuing) {

    /** The independent parts of a reorganization, in the order of the participants. */
    static List<Part> of(ReorganizationEnacted event) {
        var flows = Flow.of(event);
        var parts = new ArrayList<Part>();
        var left = new ArrayList<>(event.participants());
        while (!left.isEmpty()) {
            var group = new ArrayList<Participant>(List.of(left.removeFirst()));
            for (int i = 0; i < group.size(); i++) {
                var agency = group.get(i).agency();
                left.removeIf(other -> joined(agency, other.agency(), flows) && group.add(other));
            }
            group.sort((a, b) -> Integer.compare(index(event, a), index(event, b)));
            parts.add(of(group, flows));
        }
        return parts;
    }

    /** What all parts together amount to. */
    static Label together(List<Part> parts) {
        var labels =
                parts.stream()
                        .map(Part::label)
                        .filter(label -> label != Label.NO_CHANGE)
                        .collect(Collectors.toSet());
        return switch (labels.size()) {
            case 0 -> Label.NO_CHANGE;
            case 1 -> labels.iterator().next();
            default -> Label.MIXED;
        };
    }

    private static int index(ReorganizationEnacted event, Participant participant) {
        return event.participants().indexOf(participant);
    }

    private static boolean joined(AgencyId one, AgencyId other, List<Flow> flows) {
        return flows.stream()
                .anyMatch(flow ->
                        (flow.from().equals(one) && flow.to().equals(other))
                                || (flow.from().equals(other) && flow.to().equals(one)));
    }

    private static Part of(List<Participant> group, List<Flow> flows) {
        var ceasing = having(group, Role.CEASES);
        var beginning = having(group, Role.BEGINS);
        var continuing = having(group, Role.CONTINUES);
        var members = group.stream().map(Participant::agency).collect(Collectors.toSet());
        var inside = flows.stream().filter(flow -> members.contains(flow.from())).toList();
        var label =
                inside.isEmpty()
                        ? alone(group.getFirst().role())
                        : ceasing.isEmpty()
                                ? without(beginning, inside)
                                : with(ceasing, beginning, inside);
        return new Part(label, ceasing, beginning, continuing);
    }

    private static List<AgencyId> having(List<Participant> group, Role role) {
        return group.stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::agency)
                .toList();
    }

    private static Label alone(Role role) {
        return switch (role) {
            case BEGINS -> Label.CREATION;
            case CEASES -> Label.ABOLITION;
            case CONTINUES -> Label.NO_CHANGE;
        };
    }

    /** Nobody ceases. */
    private static Label without(List<AgencyId> beginning, List<Flow> flows) {
        var sources = sources(flows);
        if (beginning.isEmpty()) {
            return Label.TRANSFER;
        }
        if (!beginning.containsAll(targets(flows))
                || beginning.stream().anyMatch(sources::contains)) {
            return Label.MIXED;
        }
        return sources.size() == 1
                ? Label.SPLIT_SURVIVING
                : beginning.size() == 1 ? Label.ASSEMBLY : Label.MIXED;
    }

    /** Somebody ceases. Each must give, and none may receive. */
    private static Label with(List<AgencyId> ceasing, List<AgencyId> beginning, List<Flow> flows) {
        var sources = sources(flows);
        var heirs = targets(flows);
        boolean allBegin = beginning.containsAll(heirs);
        if (!sources.containsAll(ceasing) || ceasing.stream().anyMatch(heirs::contains)) {
            return Label.MIXED;
        }
        if (sources.size() > ceasing.size()) {
            return allBegin && heirs.size() == 1 ? Label.ASSEMBLY : Label.MIXED;
        }
        if (heirs.size() > 1) {
            return ceasing.size() > 1
                    ? Label.MIXED
                    : allBegin ? Label.SPLIT_DISSOLVED : Label.PARTITION;
        }
        if (!allBegin) {
            return Label.TAKEOVER;
        }
        return ceasing.size() > 1
                ? Label.MERGER
                : flows.stream().anyMatch(Flow::whole)
                        ? Label.RENAMING_LIKE_REPLACEMENT
                        : Label.REPLACEMENT;
    }

    private static Set<AgencyId> sources(List<Flow> flows) {
        return flows.stream().map(Flow::from).collect(Collectors.toSet());
    }

    private static Set<AgencyId> targets(List<Flow> flows) {
        return flows.stream().map(Flow::to).collect(Collectors.toSet());
    }
}
