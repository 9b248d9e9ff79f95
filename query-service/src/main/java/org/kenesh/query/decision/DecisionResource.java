package org.kenesh.query.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Nature;
import org.kenesh.decision.Outcome;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.search.Search;
import org.kenesh.query.wording.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of decisions. */
@RestController
@RequestMapping("/api/decisions")
final class DecisionResource {

    private static final String Q = "q";

    private final History history;
    private final Search search;

    DecisionResource(History history, Search search) {
        this.history = history;
        this.search = search;
    }

    /** The decisions that were taken by a day. */
    @GetMapping
    Page<DecisionEntry> decisions(
            Asked asked,
            Paging paging,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "year", required = false) @Nullable Integer year,
            @RequestParam(name = "outcome", required = false) @Nullable Outcome outcome,
            @RequestParam(name = "nature", required = false) @Nullable Nature nature,
            @RequestParam(name = "status", required = false) @Nullable DecisionStatus status,
            @RequestParam(name = "live", required = false) @Nullable Boolean live,
            @RequestParam(name = "fate", required = false) @Nullable Fate fate,
            @RequestParam(name = Q, required = false) @Nullable String q,
            @RequestParam(name = "sort", defaultValue = "taken") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var found = q == null ? null : search.decisions(Q, q, council, asked);
        Predicate<Decision> wanted =
                decision ->
                        (year == null || year(decision.taken()) == year)
                                && (outcome == null || decision.taken().outcome() == outcome)
                                && (nature == null || decision.taken().nature() == nature)
                                && (status == null || decision.status() == status)
                                && (live == null || live == decision.status().live())
                                && (fate == null || decision.fate() == fate);
        return history.ask(knowledge -> {
            var decisions =
                    found == null
                            ? decisions(knowledge, council, asked)
                            : knowledge
                                    .proceedings()
                                    .decisions()
                                    .on(found, asked.on(), asked.known());
            return paging.of(asked, decisions.filter(wanted), order)
                    .map(decision -> DecisionEntry.of(knowledge, decision, asked));
        });
    }

    /** One decision, with its votes, what it does to others and what became of its tasks. */
    @GetMapping("/{id}")
    Answer<DecisionFile> decision(Asked asked, @PathVariable("id") DecisionId id) {
        return history.ask(knowledge ->
                Decisions.on(knowledge, id, asked)
                        .map(decision -> DecisionFile.of(knowledge, decision, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("decision", id.value()).refused()));
    }

    private static Stream<Decision> decisions(
            Knowledge knowledge, @Nullable CouncilId council, Asked asked) {
        var proceedings = knowledge.proceedings();
        var decisions = proceedings.decisions();
        return council == null
                ? decisions.on(asked.on(), asked.known())
                : decisions.on(
                        proceedings.of(council, DecisionId.class), asked.on(), asked.known());
    }

    private static int year(DecisionTaken taken) {
        return taken.effectiveOn().latest().getYear();
    }

    private static SequencedMap<String, Comparator<Decision>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Decision>>();
        orders.put(
                "taken",
                Comparator.comparing((Decision d) -> d.taken().effectiveOn().latest())
                        .thenComparingInt(d -> d.taken().number())
                        .thenComparingLong(Decision::position));
        orders.put("id", Comparator.comparing(d -> d.taken().decision()));
        orders.put("title", Comparator.comparing(d -> d.taken().title(), language.order()));
        orders.put("status", Comparator.comparing(Decision::status));
        return orders;
    }
}
