package org.kenesh.query.openquestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Roster;
import org.kenesh.function.FunctionId;
import org.kenesh.government.Unlisted;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.Link;
import org.kenesh.query.openquestion.OpenQuestion.Kind;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.task.TaskId;

/** Finds all that is open on a day. */
record OpenQuestions(Knowledge knowledge, Asked asked, LeftBehind leftBehind, Telling telling) {

    OpenQuestions(Knowledge knowledge, Asked asked) {
        this(knowledge, asked, LeftBehind.on(knowledge, asked), new Telling(knowledge, asked));
    }

    /** All of it, in no order; of temporary lines those that end within so many days. */
    List<Found> all(int within) {
        return Stream.of(
                        ofTasks(),
                        ofTasksLeftBehind(),
                        knowledge.functions().ids().stream().flatMap(this::ofFunction),
                        knowledge.councils().ids().stream().flatMap(this::ofSeats),
                        knowledge.temporary(asked.known()).stream()
                                .flatMap(version -> Link.of(version).stream())
                                .filter(link -> endsSoon(link, within))
                                .map(this::found),
                        knowledge
                                .governments()
                                .unlisted(knowledge.agencies(), asked.on(), asked.known())
                                .stream()
                                .map(this::found))
                .flatMap(found -> found)
                .toList();
    }

    /** A list, because what is put together with other streams is not done in parallel. */
    private Stream<Found> ofTasks() {
        var tasks = knowledge.succession().unsettled(asked.on(), asked.known());
        return tasks.parallelStream().flatMap(this::ofTask).toList().stream();
    }

    private Stream<Found> ofTask(TaskId id) {
        var answer = knowledge.succession().responsible(id, asked.on(), asked.known());
        var found = new ArrayList<Found>(1);
        addOpen(answer, id.value(), () -> About.of(telling.task(id), null), found);
        for (var help : knowledge.succession().coExecutors(id, asked.on(), asked.known())) {
            addOpen(
                    help.responsibility(),
                    id.value(),
                    () -> About.of(telling.task(id), help.coExecutor()),
                    found);
        }
        return found.stream();
    }

    /** A function that nobody was ever given is no question. */
    private Stream<Found> ofFunction(FunctionId id) {
        var answer = knowledge.succession().holders(id, asked.on(), asked.known());
        var found = new ArrayList<Found>(1);
        if (!answer.candidates().isEmpty() || !answer.last().isEmpty()) {
            addOpen(
                    answer,
                    id.value(),
                    () -> About.of(FunctionReference.of(knowledge, id, asked)),
                    found);
        }
        return found.stream();
    }

    /** The seats of a council that are vacant on the day. */
    private Stream<Found> ofSeats(CouncilId id) {
        var roster =
                knowledge.councils().roster(id, asked.on(), asked.known(), knowledge.succession());
        var found = new ArrayList<Found>();
        for (var seat : roster.map(Roster::seats).orElse(List.of())) {
            var answer = seat.responsibility();
            if (answer != null) {
                addOpen(answer, seat.id().value(), () -> telling.about(seat), found);
            }
        }
        return found.stream();
    }

    private void addOpen(
            Responsibility answer, String id, Supplier<About> about, List<Found> found) {
        var kind = kind(answer.status());
        if (kind != null) {
            found.add(
                    new Found(
                            kind,
                            answer.since(),
                            Telling.events(answer),
                            id,
                            () -> telling.question(kind, answer, about.get())));
        }
    }

    private Stream<Found> ofTasksLeftBehind() {
        var tasks = new LinkedHashSet<TaskId>();
        leftBehind.ended().keySet().stream()
                .map(knowledge.proceedings()::tasksUnder)
                .forEach(tasks::addAll);
        var running = knowledge.succession().running(tasks, asked.on(), asked.known());
        return running.parallelStream().flatMap(this::ofLeftBehind).toList().stream();
    }

    /** A task under control whose council ended, until somebody rules on it. */
    private Stream<Found> ofLeftBehind(TaskId id) {
        var status = knowledge.succession().who(id, asked.on(), asked.known()).status();
        if (status != Status.RESOLVED && !status.unsettled()) {
            return Stream.of();
        }
        var council = leftBehind.by(knowledge.tasks().of(id, asked.known()));
        var end = council == null ? null : council.ended();
        return council == null || end == null
                ? Stream.of()
                : Stream.of(
                        new Found(
                                Kind.COUNCIL_ENDED,
                                end.on().latest(),
                                List.of(end.position()),
                                id.value(),
                                () -> telling.question(id, council, end)));
    }

    private boolean endsSoon(Link link, int within) {
        var until = link.until();
        return until != null
                && until.isAfter(asked.on())
                && !until.isAfter(asked.on().plusDays(within))
                && link.on().mayHaveComeBy(asked.on());
    }

    private Found found(Link link) {
        return new Found(
                Kind.ENDS_SOON,
                link.on().latest(),
                List.of(link.position()),
                "" + link.function(),
                () -> telling.question(link));
    }

    private Found found(Unlisted unlisted) {
        var decreed = unlisted.structure().decreed();
        return new Found(
                Kind.UNLISTED,
                decreed.on().latest(),
                List.of(decreed.position()),
                unlisted.agency().id().value(),
                () -> telling.question(unlisted));
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
