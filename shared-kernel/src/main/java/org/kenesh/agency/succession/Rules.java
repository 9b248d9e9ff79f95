package org.kenesh.agency.succession;

import static org.kenesh.agency.succession.Step.having;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.succession.Fact.Given;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Succeeded;

/**
 * The rules R2 to R8 and those of rescue: what one step says of that which is with an agency, or
 * was left undecided after it. R1 is a ruling, see {@link Term}.
 *
 * @param step the step
 * @param left the ended agencies that the branch has left on its way in this step: what names them
 *     as a target is as if it were not there
 */
record Rules(Step step, List<AgencyId> left) {

    /** For a branch that is with an agency. */
    Verdict at(AgencyId holder) {
        var byLines = lines(holder);
        if (byLines != null) {
            return byLines;
        }
        if (!step.endsHere(holder)) {
            return continues(holder);
        }
        var given = givenAnew(holder, List.of());
        if (given != null) {
            return given;
        }
        var successors = successors(holder);
        if (successors != null) {
            return successors;
        }
        var elsewhere = linesAboutSomethingElse(holder);
        return elsewhere == null ? nobody(holder) : elsewhere;
    }

    /** R2 and R3. What a line takes away without giving it to anybody may be given anew. */
    private @Nullable Verdict lines(AgencyId holder) {
        var deciding = step.deciding(having(step.lines(holder), this::open));
        if (deciding.isEmpty()) {
            return null;
        }
        var rule =
                deciding.getFirst().function() == null ? Rule.R3_WHOLE_LINE : Rule.R2_FUNCTION_LINE;
        var verdict = Verdict.by(rule, deciding);
        var given = verdict.to().isEmpty() ? givenAnew(holder, deciding) : null;
        return given == null ? verdict : given;
    }

    /** R4. */
    private Verdict continues(AgencyId holder) {
        return Verdict.of(Rule.R4_CONTINUES, List.of(holder), step.lines(holder));
    }

    /** R5. */
    private @Nullable Verdict givenAnew(AgencyId holder, List<Line> withdrawn) {
        var given = step.given(fact -> open(fact.to()));
        if (given.isEmpty()) {
            return null;
        }
        var taken = withdrawn.isEmpty() ? step.ends(holder) : withdrawn;
        var because = Stream.<Fact>concat(taken.stream(), given.stream()).toList();
        return Verdict.of(Rule.R5_GIVEN_ANEW, recipients(given), because);
    }

    /** R6, or R7 when there are several. */
    private @Nullable Verdict successors(AgencyId holder) {
        var declared = having(step.declared(holder), fact -> open(fact.to()));
        var successors = declared.isEmpty() ? impliedSuccessors(holder) : named(declared);
        if (successors.isEmpty()) {
            return null;
        }
        var because = Stream.<Fact>concat(step.ends(holder).stream(), declared.stream()).toList();
        var rule = successors.size() == 1 ? Rule.R6_ONE_SUCCESSOR : Rule.R7_SEVERAL;
        return Verdict.of(rule, successors, because);
    }

    /** Who comes out of reorganizations that say nothing of what goes where. */
    private List<AgencyId> impliedSuccessors(AgencyId holder) {
        var reorganizations =
                step.ends(holder).stream()
                        .map(end -> end.version().event())
                        .filter(ReorganizationEnacted.class::isInstance)
                        .map(ReorganizationEnacted.class::cast)
                        .toList();
        if (!step.allLines(holder).isEmpty()
                || reorganizations.stream().anyMatch(each -> !each.transfers().isEmpty())) {
            return List.of();
        }
        return reorganizations.stream()
                .flatMap(reorganization -> reorganization.participants().stream())
                .filter(participant -> participant.role() != Participant.Role.CEASES)
                .map(Participant::agency)
                .filter(this::open)
                .distinct()
                .toList();
    }

    /** R7 by lines: they say who took a part, and none says who took this one. */
    private @Nullable Verdict linesAboutSomethingElse(AgencyId holder) {
        var lines = having(step.lines(holder), line -> line.to() != null && open(line));
        var targets = Verdict.targets(lines);
        return targets.size() < 2 ? null : Verdict.of(Rule.R7_SEVERAL, targets, lines);
    }

    /** R8. */
    private Verdict nobody(AgencyId holder) {
        return Verdict.of(Rule.R8_NOBODY, List.of(), step.ends(holder));
    }

    /** For a branch that is with nobody: what rescues it, or null. */
    @Nullable Verdict rescue(AgencyId last) {
        var named = undecidedAfter(last);
        if (named != null) {
            return named;
        }
        var given = step.given(fact -> open(fact.to()));
        return given.isEmpty()
                ? null
                : Verdict.of(Rule.RESCUED_BY_ASSIGNMENT, recipients(given), given);
    }

    /** What a late act says of that which was left undecided after an agency, or null. */
    @Nullable Verdict undecidedAfter(AgencyId ended) {
        var toAgencies = having(step.lines(ended), line -> line.to() != null && open(line));
        var deciding = step.deciding(toAgencies);
        if (!deciding.isEmpty()) {
            return Verdict.by(Rule.RESCUED_BY_LINE, deciding);
        }
        var declared = having(step.declaredHere(ended), fact -> open(fact.to()));
        return declared.isEmpty()
                ? null
                : Verdict.of(Rule.RESCUED_BY_SUCCESSION, named(declared), declared);
    }

    /** What other acts than those that led to an agency say of that which is with it, or null. */
    @Nullable Verdict onward(AgencyId agency, List<Line> led) {
        var others =
                having(
                        step.lines(agency),
                        line -> open(line) && led.stream().noneMatch(line::sameActAs));
        var deciding = step.deciding(others);
        return deciding.isEmpty() ? null : Verdict.by(Rule.ORDER_UNKNOWN, deciding);
    }

    private boolean open(Line line) {
        return line.to() == null || open(line.to());
    }

    private boolean open(AgencyId target) {
        return !left.contains(target);
    }

    private static List<AgencyId> recipients(List<Given> given) {
        return given.stream().map(Given::to).distinct().toList();
    }

    private static List<AgencyId> named(List<Succeeded> declared) {
        return declared.stream().map(Succeeded::to).distinct().toList();
    }
}
