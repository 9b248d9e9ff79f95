package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kenesh.council.Authority;
import org.kenesh.council.SeatId;
import org.kenesh.decision.AuthenticText;
import org.kenesh.decision.DecisionEvent.DecisionFulfilled;
import org.kenesh.decision.DecisionEvent.DecisionLapsed;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionEvent.RecommendationAnswered;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Link;
import org.kenesh.decision.Nature;
import org.kenesh.decision.Origin;
import org.kenesh.decision.Outcome;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Quorum;
import org.kenesh.task.Assignee;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Decisions, as the votes and the rules of the day have them, and what becomes of them. */
final class Resolutions {

    private static final Text GOVERNMENT = text("Өкмөт", "Правительство", "The Government");
    private static final Text WAITED_FOR =
            text("Стратегия кабыл алынгандан кийин", "После принятия стратегии", "The strategy");
    private static final Text STALE =
            text("Мааниси калган жок", "Утратило значение", "Of no use any longer");

    private final Script script;
    private final State state;
    private final Country country;
    private final Chance chance;
    private final Diary diary;
    private final Assignments assignments;
    private final Papers papers;
    private final Size size;
    private final Voting voting;
    private int taken;
    private int tasks;

    Resolutions(
            Script script,
            State state,
            Country country,
            Chance chance,
            Diary diary,
            Assignments assignments,
            Papers papers,
            Size size) {
        this.script = script;
        this.state = state;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
        this.assignments = assignments;
        this.papers = papers;
        this.size = size;
        this.voting = new Voting(chance);
    }

    /** On an item of a meeting, with these seats there. */
    void inMeeting(
            Chamber chamber,
            Origin.Item item,
            Subject subject,
            Map<SeatId, Attendance> there,
            SeatId presiding,
            LocalDate day) {
        var roster = country.roster(chamber.id, day);
        var quorum = Quorum.judge(roster, there);
        boolean votes = chamber.votes || chance.percent(4);
        var ballots = votes ? voting.ballots(quorum) : List.<Ballot>of();
        var outcome = voting.outcome(roster, quorum, ballots, presiding);
        if (!outcome.ofSubstance()) {
            ballots = List.of();
        }
        take(chamber, item, subject, outcome, ballots, day);
    }

    /** In writing, by these replies. */
    void inWriting(
            Chamber chamber,
            Origin.Procedure procedure,
            Subject subject,
            Map<SeatId, Attendance> replied,
            List<Ballot> ballots,
            LocalDate day) {
        var roster = country.roster(chamber.id, day);
        var quorum = Quorum.judge(roster, replied);
        var outcome = voting.outcome(roster, quorum, ballots, null);
        take(chamber, procedure, subject, outcome, List.of(), day);
    }

    private void take(
            Chamber chamber,
            Origin origin,
            Subject subject,
            Outcome outcome,
            List<Ballot> ballots,
            LocalDate day) {
        taken++;
        var given = outcome == Outcome.ADOPTED ? given(day) : List.<Assignment>of();
        var id = new DecisionId("decision-" + taken);
        boolean binding = chamber.authority == Authority.DECIDING && chance.percent(50);
        var disposals = new ArrayList<Disposal>();
        var resting = new ArrayList<>(given);
        var links =
                outcome == Outcome.ADOPTED
                        ? links(chamber, disposals, resting, day)
                        : List.<Link>of();
        script.write(
                new DecisionTaken(
                        id,
                        chamber.id,
                        0,
                        origin,
                        outcome,
                        binding ? Nature.BINDING : Nature.RECOMMENDATION,
                        binding ? null : GOVERNMENT,
                        Titles.matter(subject),
                        new AuthenticText(AuthenticText.Language.RU, Titles.wording(subject)),
                        ballots,
                        links,
                        given.stream().map(task -> assignments.told(task, subject)).toList(),
                        disposals,
                        EffectiveDate.on(day),
                        0,
                        null));
        given.forEach(task -> assignments.begin(task, day));
        papers.file(taken, id, subject, day);
        if (outcome == Outcome.ADOPTED) {
            var resolution = new Resolution(id, resting);
            chamber.remember(resolution);
            follow(resolution, binding, day);
        }
    }

    /** So many tasks that by the last decision all are given; one that fails leaves them over. */
    private List<Assignment> given(LocalDate day) {
        long owed = (long) taken * size.tasks() / Math.max(1, size.decisions()) - tasks;
        var given = new ArrayList<Assignment>();
        for (int i = 0; i < owed; i++) {
            given.add(assignments.next(day));
        }
        tasks += given.size();
        return given;
    }

    /** What was left of a decision that is superseded rests on the new one. */
    private List<Link> links(
            Chamber chamber, List<Disposal> disposals, List<Assignment> resting, LocalDate day) {
        if (chance.percent(2)) {
            return List.of(new Link(Link.Kind.DEPENDS_ON, null, null, WAITED_FOR));
        }
        var old = chance.percent(4) ? chamber.recall() : null;
        if (old == null) {
            return List.of();
        }
        if (chance.percent(50)) {
            return List.of(new Link(Link.Kind.AMENDS, old.id, null, null));
        }
        old.over = true;
        for (var task : old.tasks) {
            if (!task.closed) {
                disposals.add(dispose(task, day));
                if (!task.closed) {
                    resting.add(task);
                }
            }
        }
        return List.of(new Link(Link.Kind.SUPERSEDES, old.id, null, null));
    }

    private Disposal dispose(Assignment task, LocalDate day) {
        return switch (chance.weighed(40, 30, 30)) {
            case 0 -> new Disposal(task.id, Disposal.What.KEPT, null);
            case 1 -> {
                var to = new Assignee.Agency(state.any().id);
                assignments.reassigned(task, to, day);
                yield new Disposal(task.id, Disposal.What.MOVED, to);
            }
            default -> {
                task.closed = true;
                yield new Disposal(task.id, Disposal.What.CANCELLED, null);
            }
        };
    }

    private void follow(Resolution resolution, boolean binding, LocalDate day) {
        var id = resolution.id;
        if (!binding && chance.percent(70)) {
            var fate = chance.percent(80) ? Fate.ACCEPTED : Fate.DECLINED;
            later(
                    resolution,
                    day.plusDays(chance.between(20, 120)),
                    on -> script.write(new RecommendationAnswered(id, fate, null, on, 0, null)));
        }
        if (chance.percent(20)) {
            later(
                    resolution,
                    day.plusDays(chance.between(130, 500)),
                    on -> {
                        resolution.over = true;
                        script.write(
                                chance.percent(80)
                                        ? new DecisionFulfilled(id, null, on, 0, null)
                                        : new DecisionLapsed(id, STALE, on, 0, null));
                    });
        }
    }

    private void later(Resolution resolution, LocalDate day, Consumer<EffectiveDate> what) {
        diary.council(
                day,
                on -> {
                    if (!resolution.over) {
                        what.accept(EffectiveDate.on(on));
                    }
                });
    }
}
