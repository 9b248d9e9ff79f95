package org.kenesh.agency.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Fact.End;
import org.kenesh.agency.succession.Fact.Given;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Succeeded;
import org.kenesh.function.FunctionId;

/** What one step says, as far as it matters for a function, or for a task without one. */
final class Step {

    private final View view;
    private final long key;
    private final List<FunctionId> cover;

    Step(View view, long key, @Nullable FunctionId function) {
        this.view = view;
        this.key = key;
        this.cover = function == null ? List.of() : view.coverOf(function, StepKey.day(key));
    }

    long key() {
        return key;
    }

    /** Whether the agency's end is in this step or an earlier one. */
    boolean ended(AgencyId agency) {
        return view.endOf(agency) <= key;
    }

    boolean endsHere(AgencyId agency) {
        return view.endOf(agency) == key;
    }

    List<End> ends(AgencyId agency) {
        return view.ends(agency, key);
    }

    /** All lines from an agency, with those that have run out. */
    List<Line> allLines(AgencyId from) {
        return view.lines(from, key);
    }

    /** The lines from an agency that have not run out. */
    List<Line> lines(AgencyId from) {
        return having(view.lines(from, key), line -> !ranOut(line));
    }

    boolean ranOut(Line line) {
        return line.ranOutBy(view.on());
    }

    /**
     * Of some lines from one agency those that decide: the ones of the most specific function that
     * covers, or else those for everything. A line to nobody yields to one to an agency.
     */
    List<Line> deciding(List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        for (var function : cover) {
            var nearest = having(lines, line -> function.equals(line.function()));
            if (!nearest.isEmpty()) {
                var toAgencies = having(nearest, line -> line.to() != null);
                return toAgencies.isEmpty() ? nearest : toAgencies;
            }
        }
        return having(lines, line -> line.function() == null);
    }

    /** Of the assignments of functions that cover those of the most specific one. */
    List<Given> given(Predicate<Given> looked) {
        for (var function : cover) {
            var nearest = having(view.given(function, key, key + 1), looked);
            if (!nearest.isEmpty()) {
                return nearest;
            }
        }
        return List.of();
    }

    /** The successors of an agency that are declared in this step. */
    List<Succeeded> declaredHere(AgencyId from) {
        return view.successions(from, key, key + 1);
    }

    /** The successors of an agency that are declared in this step or an earlier one. */
    List<Succeeded> declared(AgencyId from) {
        return view.successions(from, Long.MIN_VALUE, key + 1);
    }

    static <F> List<F> having(List<F> facts, Predicate<F> looked) {
        if (facts.isEmpty()) {
            return facts;
        }
        var found = new ArrayList<F>(facts.size());
        for (var fact : facts) {
            if (looked.test(fact)) {
                found.add(fact);
            }
        }
        return found;
    }
}
