package org.kenesh.query.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.Existence;
import org.kenesh.function.FunctionId;
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
import org.kenesh.record.Cut;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agencies. */
@RestController
@RequestMapping("/api/agencies")
final class AgencyResource {

    private final History history;

    AgencyResource(History history) {
        this.history = history;
    }

    /**
     * The register of a day: the agencies that exist, or may, at its end; those that are there in a
     * step of the day; or also those that have ended.
     */
    @GetMapping
    Page<Agency> register(
            Asked asked,
            Paging paging,
            @RequestParam(name = "kind", required = false) @Nullable AgencyKind kind,
            @RequestParam(name = "parent", required = false) @Nullable AgencyId parent,
            @RequestParam(name = "function", required = false) @Nullable FunctionId function,
            @RequestParam(name = "ended", defaultValue = "false") boolean ended,
            @RequestParam(name = "step", required = false) @Nullable Integer step,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "id") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var words = text == null ? null : Folded.of(text);
        return history.ask(knowledge -> {
            var holders = function == null ? null : holders(knowledge, function, asked);
            var found = new ArrayList<Agency>();
            for (var agency : there(knowledge, ended, step, asked)) {
                if ((parent == null || parent.equals(agency.parent()))
                        && (kind == null || kind == agency.kind())
                        && (holders == null || holders.contains(agency.id()))
                        && (words == null || words.isIn(agency.names(), agency.shortNames()))) {
                    found.add(agency);
                }
            }
            return paging.of(asked, found.stream(), order);
        });
    }

    /** One agency, with all that it was. */
    @GetMapping("/{id}")
    Answer<AgencyFile> agency(Asked asked, @PathVariable("id") AgencyId id) {
        return history.ask(knowledge ->
                knowledge
                        .agencies()
                        .life(id, asked.known())
                        .map(life -> AgencyFile.of(knowledge, life, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("agency", id.value()).refused()));
    }

    private static List<Agency> there(
            Knowledge knowledge, boolean ended, @Nullable Integer step, Asked asked) {
        if (!ended && step == null) {
            return knowledge.agencies().present(asked.on(), asked.known());
        }
        var day = Cut.after(asked.on());
        return knowledge.agencies().ids().stream()
                .flatMap(id -> knowledge.agencies().life(id, asked.known()).stream())
                .filter(life -> step == null || life.isThereIn(asked.on(), step))
                .map(life -> life.at(day))
                .filter(agency -> step != null || agency.existence() != Existence.NOT_YET)
                .toList();
    }

    private static List<AgencyId> holders(Knowledge knowledge, FunctionId function, Asked asked) {
        return knowledge.succession().holders(function, asked.on(), asked.known()).possible();
    }

    private static SequencedMap<String, Comparator<Agency>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Agency>>();
        orders.put("id", Comparator.comparing(Agency::id));
        orders.put("name", Comparator.comparing(Agency::names, language.order()));
        orders.put(
                "kind",
                Comparator.comparing(
                        Agency::kind, Comparator.nullsLast(Comparator.naturalOrder())));
        return orders;
    }
}
