package org.kenesh.query.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Language;
import org.kenesh.record.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agencies submit for agendas. */
@RestController
@RequestMapping("/api/submissions")
final class SubmissionResource {

    private final History history;

    SubmissionResource(History history) {
        this.history = history;
    }

    /** What was submitted by a day. */
    @GetMapping
    Page<Submission> submissions(
            Asked asked,
            Paging paging,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency,
            @RequestParam(name = "status", required = false) Submission.@Nullable Status status,
            @RequestParam(name = "sort", defaultValue = "submitted") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        return history.ask(knowledge -> {
            var found =
                    among(knowledge, council, agency)
                            .flatMap(id -> submission(knowledge, id, asked).stream())
                            .filter(s -> council == null || s.council().equals(council))
                            .filter(s -> agency == null || s.agency().equals(agency))
                            .filter(s -> status == null || s.status() == status);
            return paging.of(asked, found, order);
        });
    }

    /** What an agency submitted, with what became of it. */
    @GetMapping("/{id}")
    Answer<SubmissionFile> submission(Asked asked, @PathVariable("id") SubmissionId id) {
        return history.ask(knowledge ->
                submission(knowledge, id, asked)
                        .map(submission -> SubmissionFile.of(knowledge, submission, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("submission", id.value()).refused()));
    }

    /** What was ever submitted to the council and, by whatever version, by the agency. */
    private static Stream<SubmissionId> among(
            Knowledge knowledge, @Nullable CouncilId council, @Nullable AgencyId agency) {
        var proceedings = knowledge.proceedings();
        var submissions = proceedings.submissions();
        var some =
                council == null
                        ? submissions.things()
                        : proceedings.of(council, SubmissionId.class);
        return some.stream().filter(id -> agency == null || isBy(agency, submissions.ever(id)));
    }

    private static boolean isBy(AgencyId agency, List<Version> told) {
        return told.stream()
                .anyMatch(version ->
                        version.event() instanceof ItemSubmitted submitted
                                && submitted.agency().equals(agency));
    }

    private static Optional<Submission> submission(
            Knowledge knowledge, SubmissionId id, Asked asked) {
        return knowledge.proceedings().submission(id, asked.on(), asked.known());
    }

    private static SequencedMap<String, Comparator<Submission>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Submission>>();
        orders.put(
                "submitted",
                Comparator.comparing((Submission s) -> s.submittedOn().latest())
                        .thenComparing(Submission::id));
        orders.put("id", Comparator.comparing(Submission::id));
        orders.put("title", Comparator.comparing(Submission::title, language.order()));
        orders.put("status", Comparator.comparing(Submission::status));
        return orders;
    }
}
