package org.kenesh.query.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.council.Representation;
import org.kenesh.council.Seat;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.From;
import org.kenesh.query.difference.Changed.AgencyChanged;
import org.kenesh.query.difference.Changed.Control;
import org.kenesh.query.difference.Changed.CouncilChanged;
import org.kenesh.query.difference.Changed.FunctionChanged;
import org.kenesh.query.difference.Changed.SeatChanged;
import org.kenesh.query.difference.Changed.Seating;
import org.kenesh.query.difference.Changed.TaskChanged;
import org.kenesh.query.difference.Difference.OfAgency;
import org.kenesh.query.difference.Difference.OfCouncil;
import org.kenesh.query.difference.Difference.OfFunction;
import org.kenesh.query.difference.Difference.OfSeat;
import org.kenesh.query.difference.Difference.OfTask;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.TaskState;
import org.kenesh.text.Text;

/** Tells differences with names and reasons. */
final class Telling {

    private final Knowledge knowledge;
    private final Asked before;
    private final Asked after;
    private final Causes causes;
    private final CauseFile files;

    Telling(Knowledge knowledge, From from, Asked asked) {
        this.knowledge = knowledge;
        this.before = new Asked(from.on(), from.known(), null, from.fixed(), asked.language());
        this.after = asked;
        var was = new View(knowledge, from.on(), from.known());
        var is = new View(knowledge, asked.on(), asked.known());
        this.causes = new Causes(was, is);
        this.files = new CauseFile(was, is);
    }

    /** What is to be compared. */
    Comparison comparison() {
        return new Comparison(causes.before(), causes.after());
    }

    Changed tell(Difference difference) {
        var about = difference.about();
        var changes = difference.changes();
        var because = causes.of(difference).stream().map(files::of).toList();
        return switch (difference) {
            case OfAgency d ->
                    new AgencyChanged(about, agency(d), changes, d.before(), d.after(), because);
            case OfFunction d ->
                    new FunctionChanged(
                            about,
                            FunctionReference.of(knowledge, d.id(), after),
                            changes,
                            Standing.of(knowledge, d.before(), before),
                            Standing.of(knowledge, d.after(), after),
                            because);
            case OfCouncil d ->
                    new CouncilChanged(about, council(d), changes, d.before(), d.after(), because);
            case OfSeat d -> seat(d, because);
            case OfTask d -> task(d, because);
        };
    }

    private CouncilReference council(OfCouncil d) {
        var named = d.after() == null ? d.before() : d.after();
        return new CouncilReference(d.id(), named == null ? null : named.names());
    }

    private SeatChanged seat(OfSeat d, List<Cause> because) {
        var life = knowledge.councils().seat(d.id(), after.known());
        var named = life.isEmpty() ? before : after;
        var council =
                life.or(() -> knowledge.councils().seat(d.id(), before.known()))
                        .map(seat -> seat.created().council())
                        .orElseThrow();
        return new SeatChanged(
                d.about(),
                SeatReference.of(knowledge, d.id(), named.on(), named),
                CouncilReference.of(knowledge, council, named.on(), named),
                d.changes(),
                seating(d.before(), before),
                seating(d.after(), after),
                because);
    }

    private @Nullable Seating seating(@Nullable Seat seat, Asked asked) {
        if (seat == null) {
            return null;
        }
        var answer = seat.responsibility();
        var holder = seat.holder();
        return new Seating(
                seat.role(),
                seat.voting(),
                answer == null ? null : Standing.of(knowledge, answer, asked),
                holder == null ? null : holder.person(),
                seat.substitutes().stream().map(Representation::person).toList());
    }

    private TaskChanged task(OfTask d, List<Cause> because) {
        return new TaskChanged(
                d.about(),
                new TaskReference(d.id(), title(d)),
                d.changes(),
                control(d.stateBefore(), d.before(), before),
                control(d.stateAfter(), d.after(), after),
                because);
    }

    private Control control(TaskState state, Responsibility responsibility, Asked asked) {
        return new Control(
                state.status(), state.due(), Standing.of(knowledge, responsibility, asked));
    }

    private static AgencyReference agency(OfAgency d) {
        return new AgencyReference(d.id(), names(d.before()), names(d.after()));
    }

    private static Text title(OfTask d) {
        var assigned = d.stateAfter().assigned();
        assigned = assigned == null ? d.stateBefore().assigned() : assigned;
        return assigned == null ? Text.en(d.id().value()) : assigned.title();
    }

    private static @Nullable Text names(@Nullable Agency agency) {
        return agency == null ? null : agency.names();
    }
}
