package org.kenesh.query.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.event.Effective;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;

/**
 * Who has held a function over time. The succession rules are asked for every day on which the
 * answer can change: the days of what is recorded of the function, of those above it, and of every
 * agency that the function has come to so far.
 */
public final class Tenures {

    private final Knowledge knowledge;
    private final FunctionId function;
    private final long known;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<AgencyId> met = new HashSet<>();

    private Tenures(Knowledge knowledge, FunctionId function, long known) {
        this.knowledge = knowledge;
        this.function = function;
        this.known = known;
    }

    /** The tenures of a function, the first one first; none before anybody was given it. */
    public static List<Tenure> of(Knowledge knowledge, FunctionId function, long known) {
        return new Tenures(knowledge, function, known).all();
    }

    private List<Tenure> all() {
        addDays(function, new HashSet<>());
        var result = new ArrayList<Tenure>();
        for (var day = first(); day != null; day = days.higher(day)) {
            var answer = knowledge.succession().holders(function, day, known);
            meet(answer);
            if (result.isEmpty() ? !given(answer) : result.getLast().says(answer)) {
                continue;
            }
            if (!result.isEmpty()) {
                result.add(result.removeLast().until(day));
            }
            result.add(Tenure.beginning(day, answer));
        }
        return result;
    }

    private @Nullable LocalDate first() {
        return days.isEmpty() ? null : days.getFirst();
    }

    private static boolean given(Responsibility answer) {
        return answer.status() != Status.UNKNOWN
                && answer.status() != Status.NOT_YET_ASSIGNED
                && !(answer.status() == Status.ORPHANED && answer.last().isEmpty());
    }

    private void meet(Responsibility answer) {
        answer.possible().forEach(this::meet);
        answer.last().forEach(this::meet);
        for (var step : answer.chain()) {
            step.to().forEach(this::meet);
        }
        for (var step : answer.earlyChain()) {
            step.to().forEach(this::meet);
        }
    }

    private void meet(AgencyId agency) {
        if (met.add(agency)) {
            knowledge.mentions().of(agency, known).forEach(this::addDays);
        }
    }

    private void addDays(FunctionId one, Set<FunctionId> seen) {
        if (!seen.add(one)) {
            return;
        }
        knowledge.movements().of(one, known).forEach(this::addDays);
        for (var parent : knowledge.functions().parents(one, known)) {
            addDays(parent.value(), seen);
        }
    }

    private void addDays(Version version) {
        if (version.event() instanceof Effective event) {
            days.add(event.effectiveOn().earliest());
            days.add(event.effectiveOn().latest());
        }
        if (version.event() instanceof FunctionTransferred event) {
            addEnd(event.until());
        } else if (version.event() instanceof ReorganizationEnacted event) {
            event.transfers().forEach(line -> addEnd(line.until()));
        }
    }

    private void addEnd(@Nullable LocalDate until) {
        if (until != null) {
            days.add(until);
        }
    }
}
