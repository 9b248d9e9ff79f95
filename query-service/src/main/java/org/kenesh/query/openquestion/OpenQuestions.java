package org.kenesh.query.openquestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Roster;
import org.kenesh.council.Seat;
import org.kenesh.function.FunctionId;
import org.kenesh.government.Unlisted;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.Link;
import org.kenesh.query.openquestion.OpenQuestion.Kind;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/** Finds all that is open on a day. */
record OpenQuestions(Knowledge knowledge, Asked asked, LeftBehind leftBehind) {

    OpenQuestions(Knowledge knowledge, Asked asked) {
        this(knowledge, asked, LeftBehind.on(knowledge, asked));
    }

    /** All of it; of temporary lines those that end within so many days. */
    List<OpenQuestion> all(int within) {
        var found = new ArrayList<OpenQuestion>();
        knowledge.succession().tasks().forEach(task -> addTask(task, found::add));
        knowledge.functions().ids().forEach(function -> addFunction(function, found::add));
        knowledge.councils().ids().forEach(council -> addSeats(council, found::add));
        addEnding(within, found::add);
        for (var unlisted :
                knowledge.governments().unlisted(knowledge.agencies(), asked.on(), asked.known())) {
            found.add(question(unlisted));
        }
        return found;
    }

    private void addTask(TaskId id, Consumer<OpenQuestion> found) {
        var answer = knowledge.succession().responsible(id, asked.on(), asked.known());
        if (answer.status() == Status.UNKNOWN
                || answer.status() == Status.NOT_YET_ASSIGNED
                || answer.status() == Status.CLOSED) {
            return;
        }
        var kind = kind(answer.status());
        if (kind != null) {
            found.accept(question(kind, answer, About.of(task(id), null)));
        }
        addLeftBehind(id, found);
        for (var help : knowledge.succession().coExecutors(id, asked.on(), asked.known())) {
            var open = kind(help.responsibility().status());
            if (open != null) {
                found.accept(
                        question(
                                open,
                                help.responsibility(),
                                About.of(task(id), help.coExecutor())));
            }
        }
    }

    /** A function that nobody was ever given is no question. */
    private void addFunction(FunctionId id, Consumer<OpenQuestion> found) {
        var answer = knowledge.succession().holders(id, asked.on(), asked.known());
        var kind = kind(answer.status());
        boolean given = !answer.candidates().isEmpty() || !answer.last().isEmpty();
        if (kind != null && given) {
            var function = FunctionReference.of(knowledge, id, asked);
            found.accept(question(kind, answer, About.of(function)));
        }
    }

    /** The seats of a council that are vacant on the day. */
    private void addSeats(CouncilId id, Consumer<OpenQuestion> found) {
        var roster =
                knowledge.councils().roster(id, asked.on(), asked.known(), knowledge.succession());
        for (var seat : roster.map(Roster::seats).orElse(List.of())) {
            var answer = seat.responsibility();
            var kind = answer == null ? null : kind(answer.status());
            if (answer != null && kind != null) {
                found.accept(question(kind, answer, about(seat)));
            }
        }
    }

    private About about(Seat seat) {
        return new About(
                null,
                null,
                CouncilReference.of(knowledge, seat.council(), asked.on(), asked),
                SeatReference.of(knowledge, seat, asked.on(), asked),
                FunctionReference.orNull(knowledge, seat.function(), asked));
    }

    /** A task under control whose council ended, until somebody rules on it. */
    private void addLeftBehind(TaskId id, Consumer<OpenQuestion> found) {
        if (leftBehind.ended().isEmpty()) {
            return;
        }
        var council = leftBehind.by(knowledge.tasks().of(id, asked.known()));
        var end = council == null ? null : council.ended();
        if (council != null && end != null) {
            found.accept(
                    new OpenQuestion(
                            Kind.COUNCIL_ENDED,
                            end.on().latest(),
                            task(id),
                            null,
                            new CouncilReference(council.id(), council.names()),
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            List.of(end.position()),
                            acts(ActReference.orNull(knowledge, end.act(), asked.known()))));
        }
    }

    private void addEnding(int within, Consumer<OpenQuestion> found) {
        var latest = asked.on().plusDays(within);
        for (var version : knowledge.temporary(asked.known())) {
            for (var link : Link.of(version)) {
                var until = link.until();
                if (until != null
                        && until.isAfter(asked.on())
                        && !until.isAfter(latest)
                        && link.on().mayHaveComeBy(asked.on())) {
                    found.accept(question(link));
                }
            }
        }
    }

    private OpenQuestion question(Kind kind, Responsibility answer, About about) {
        var steps = Opening.of(answer);
        return new OpenQuestion(
                kind,
                answer.since(),
                about.task(),
                about.coExecutor(),
                about.council(),
                about.seat(),
                about.function(),
                null,
                AgencyReference.today(knowledge, answer.candidates(), asked),
                AgencyReference.today(knowledge, answer.last(), asked),
                null,
                steps.stream().flatMap(step -> step.positions().stream()).distinct().toList(),
                steps.stream()
                        .flatMap(step -> step.acts().stream())
                        .distinct()
                        .map(act -> ActReference.of(knowledge, act, asked.known()))
                        .toList());
    }

    private OpenQuestion question(Link link) {
        return new OpenQuestion(
                Kind.ENDS_SOON,
                link.on().latest(),
                null,
                null,
                null,
                null,
                FunctionReference.orNull(knowledge, link.function(), asked),
                AgencyReference.today(knowledge, link.to(), asked),
                List.of(AgencyReference.today(knowledge, link.from(), asked)),
                List.of(),
                link.until(),
                List.of(link.position()),
                acts(ActReference.orNull(knowledge, link.act(), asked.known())));
    }

    private OpenQuestion question(Unlisted unlisted) {
        var decreed = unlisted.structure().decreed();
        return new OpenQuestion(
                Kind.UNLISTED,
                decreed.on().latest(),
                null,
                null,
                null,
                null,
                null,
                AgencyReference.today(knowledge, unlisted.agency().id(), asked),
                List.of(),
                List.of(),
                null,
                List.of(decreed.position()),
                acts(ActReference.orNull(knowledge, decreed.act(), asked.known())));
    }

    private TaskReference task(TaskId id) {
        return knowledge.tasks().of(id, asked.known()).stream()
                .map(version -> version.event())
                .filter(TaskAssigned.class::isInstance)
                .map(event -> new TaskReference(id, ((TaskAssigned) event).title()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ActReference> acts(@Nullable ActReference act) {
        return act == null ? List.of() : List.of(act);
    }

    private static @Nullable Kind kind(Status status) {
        return switch (status) {
            case AMBIGUOUS -> Kind.AMBIGUOUS;
            case ORPHANED -> Kind.ORPHANED;
            case CONFLICT -> Kind.CONFLICT;
            case DATE_UNCERTAIN -> Kind.DATE_UNCERTAIN;
            case UNKNOWN, NOT_YET_ASSIGNED, CLOSED, RESOLVED -> null;
        };
    }
}
