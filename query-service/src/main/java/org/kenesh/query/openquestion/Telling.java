package org.kenesh.query.openquestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.council.Council;
import org.kenesh.council.Seat;
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
import org.kenesh.record.Milestone;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/** Tells open questions in full, as they are on the day. */
record Telling(Knowledge knowledge, Asked asked) {

    OpenQuestion question(TaskId id, Council council, Milestone end) {
        return new OpenQuestion(
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
                acts(ActReference.orNull(knowledge, end.act(), asked.known())));
    }

    OpenQuestion question(Kind kind, Responsibility answer, About about) {
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
                events(answer),
                Opening.of(answer).stream()
                        .flatMap(step -> step.acts().stream())
                        .distinct()
                        .map(act -> ActReference.of(knowledge, act, asked.known()))
                        .toList());
    }

    OpenQuestion question(Link link) {
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

    OpenQuestion question(Unlisted unlisted) {
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

    TaskReference task(TaskId id) {
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

    About about(Seat seat) {
        return new About(
                null,
                null,
                CouncilReference.of(knowledge, seat.council(), asked.on(), asked),
                SeatReference.of(knowledge, seat, asked.on(), asked),
                FunctionReference.orNull(knowledge, seat.function(), asked));
    }

    /** The positions of the events that left it open. */
    static List<Long> events(Responsibility answer) {
        return Opening.of(answer).stream()
                .flatMap(step -> step.positions().stream())
                .distinct()
                .toList();
    }
}
