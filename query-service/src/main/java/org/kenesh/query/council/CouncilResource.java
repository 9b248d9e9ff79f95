package org.kenesh.query.council;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilKind;
import org.kenesh.council.Superior;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The councils, working groups and commissions. */
@RestController
@RequestMapping("/api/councils")
final class CouncilResource {

    private final History history;

    CouncilResource(History history) {
        this.history = history;
    }

    /** The councils of a day: those that exist, or may. */
    @GetMapping
    Page<CouncilEntry> councils(
            Asked asked,
            Paging paging,
            @RequestParam(name = "kind", required = false) @Nullable CouncilKind kind,
            @RequestParam(name = "superior", required = false) @Nullable String superior,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "id") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var words = text == null ? null : Folded.of(text);
        return history.ask(knowledge -> {
            var found =
                    knowledge.councils().ids().stream()
                            .flatMap(id -> council(knowledge, id, asked).stream())
                            .filter(Council::present)
                            .filter(it -> kind == null || kind == it.kind())
                            .filter(it -> superior == null || superior.equals(superior(it)))
                            .filter(it -> words == null || words.isIn(it.names(), it.shortNames()));
            return paging.of(asked, found, order)
                    .map(council -> CouncilEntry.of(knowledge, council, asked));
        });
    }

    /** One council, with all that it was and all seats that it had. */
    @GetMapping("/{id}")
    Answer<CouncilFile> council(Asked asked, @PathVariable("id") CouncilId id) {
        return history.ask(knowledge ->
                knowledge
                        .councils()
                        .life(id, asked.known())
                        .map(life -> CouncilFile.of(knowledge, life, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> unknown(id)));
    }

    /** Who sits on a council on a day, which agency has each seat, and which are vacant. */
    @GetMapping("/{id}/roster")
    Answer<RosterFile> roster(Asked asked, @PathVariable("id") CouncilId id) {
        return history.ask(knowledge ->
                knowledge
                        .councils()
                        .roster(id, asked.on(), asked.known(), knowledge.succession())
                        .map(roster -> RosterFile.of(knowledge, roster, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> unknown(id)));
    }

    private static RuntimeException unknown(CouncilId id) {
        return new Unknown("council", id.value()).refused();
    }

    private static Optional<Council> council(Knowledge knowledge, CouncilId id, Asked asked) {
        return knowledge.councils().council(id, asked.on(), asked.known());
    }

    private static @Nullable String superior(Council council) {
        return switch (council.superior()) {
            case Superior.Agency(var agency) -> agency.value();
            case Superior.Council(var over) -> over.value();
            case null -> null;
        };
    }

    private static SequencedMap<String, Comparator<Council>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Council>>();
        orders.put("id", Comparator.comparing(Council::id));
        orders.put("name", Comparator.comparing(Council::names, language.order()));
        orders.put("kind", Comparator.comparing(Council::kind));
        orders.put("begun", Comparator.comparing(council -> council.begun().on().latest()));
        return orders;
    }
}
