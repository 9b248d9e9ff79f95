package org.kenesh.agency.succession;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Branch.At;
import org.kenesh.agency.succession.Branch.Nobody;
import org.kenesh.agency.succession.Fact.Line;

/** The branches of a state on their way through one step. */
final class Walk {

    private final Fold fold;
    private final Step step;
    private final Set<ChainStep> chain;
    private final Set<Branch> reached = new LinkedHashSet<>();
    private boolean conflict;

    Walk(Fold fold, Step step, Set<ChainStep> chain) {
        this.fold = fold;
        this.step = step;
        this.chain = chain;
    }

    /** The state that the branches have reached. */
    State end() {
        return State.of(reached, conflict);
    }

    /** Moves all branches, each by itself. */
    Walk through(State state) {
        conflict |= state.conflict();
        state.branches().forEach(this::move);
        return this;
    }

    private void move(Branch branch) {
        var trail = branch.trail();
        for (int at = 0; at < trail.size(); at++) {
            var ended = trail.get(at);
            var left = List.of(ended);
            var verdict = new Rules(step, left).undecidedAfter(ended);
            if (verdict != null) {
                follow(ended, verdict, left, trail.subList(0, at), false);
                return;
            }
        }
        switch (branch) {
            case At at -> leave(at.agency(), List.of(), trail, false);
            case Nobody nobody -> rescue(nobody.last(), List.of(), trail);
        }
    }

    private void leave(
            AgencyId holder, List<AgencyId> left, List<AgencyId> trail, boolean passing) {
        ranOut(holder);
        var behind = behind(holder, left);
        follow(holder, new Rules(step, behind).at(holder), behind, trail, passing);
    }

    private void rescue(AgencyId last, List<AgencyId> left, List<AgencyId> trail) {
        ranOut(last);
        var behind = behind(last, left);
        var verdict = new Rules(step, behind).rescue(last);
        if (verdict == null) {
            reached.add(new Nobody(last, trail));
        } else {
            follow(last, verdict, behind, trail, false);
        }
    }

    private void follow(
            AgencyId from,
            Verdict verdict,
            List<AgencyId> left,
            List<AgencyId> trail,
            boolean passing) {
        if (verdict.rule() != Rule.R4_CONTINUES || !verdict.because().isEmpty()) {
            chain.add(ChainStep.of(step.key(), verdict, from, passing));
        }
        if (verdict.rule() == Rule.R4_CONTINUES) {
            reached.add(new At(from, trail));
            return;
        }
        conflict |= verdict.conflict();
        var after = verdict.to().size() == 1 ? trail : undecidedAfter(from, trail);
        if (verdict.to().isEmpty()) {
            reached.add(new Nobody(from, after));
        }
        for (var target : verdict.to()) {
            arrive(target, from, verdict.linesTo(target), left, after);
        }
    }

    /** For the first time, or by a ruling: without lines and without anything behind. */
    Walk arrive(AgencyId agency) {
        arrive(agency, agency, List.of(), List.of(), List.of());
        return this;
    }

    private void arrive(
            AgencyId agency,
            AgencyId from,
            List<Line> led,
            List<AgencyId> left,
            List<AgencyId> trail) {
        if (!step.ended(agency)) {
            arriveAtLiving(agency, from, led, left, trail);
        } else if (step.endsHere(agency)) {
            leave(agency, left, trail, true);
        } else {
            arriveAfterwards(agency, left, trail);
        }
    }

    private void arriveAtLiving(
            AgencyId agency,
            AgencyId from,
            List<Line> led,
            List<AgencyId> left,
            List<AgencyId> trail) {
        var onward = led.isEmpty() ? null : new Rules(step, left).onward(agency, led);
        if (onward == null) {
            reached.add(new At(agency, trail));
            return;
        }
        conflict = true;
        chain.add(ChainStep.of(step.key(), onward, agency, false));
        var after = undecidedAfter(from, trail);
        reached.add(new At(agency, after));
        if (onward.to().isEmpty()) {
            reached.add(new Nobody(agency, after));
        }
        for (var target : onward.to()) {
            arrive(target, agency, List.of(), left, after);
        }
    }

    /** To an agency that ended in an earlier step: where that has come to since. */
    private void arriveAfterwards(AgencyId ended, List<AgencyId> left, List<AgencyId> trail) {
        var standing = fold.standing(ended, step.key());
        chain.addAll(standing.chain());
        conflict |= standing.state().conflict();
        var behind = Branch.longer(left, List.of(ended));
        for (var branch : standing.state().branches()) {
            var after = Branch.longer(trail, branch.trail());
            switch (branch) {
                case At at -> arrive(at.agency(), ended, List.of(), behind, after);
                case Nobody nobody -> rescue(nobody.last(), behind, after);
            }
        }
    }

    private void ranOut(AgencyId from) {
        var over = step.deciding(step.allLines(from));
        over = Step.having(over, step::ranOut);
        if (!over.isEmpty()) {
            var verdict = Verdict.by(Rule.RAN_OUT, over);
            chain.add(ChainStep.of(step.key(), verdict, from, false));
        }
    }

    private List<AgencyId> behind(AgencyId agency, List<AgencyId> left) {
        return step.ended(agency) ? Branch.longer(left, List.of(agency)) : left;
    }

    private List<AgencyId> undecidedAfter(AgencyId agency, List<AgencyId> trail) {
        return step.ended(agency) ? Branch.longer(trail, List.of(agency)) : trail;
    }
}
