package org.kenesh.query.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Written procedures. */
@RestController
@RequestMapping("/api/written-procedures")
final class ProcedureResource {

    private final History history;

    ProcedureResource(History history) {
        this.history = history;
    }

    /** The written procedures that were opened by a day. */
    @GetMapping
    Page<ProcedureFile> procedures(
            Asked asked,
            Paging paging,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "closed", required = false) @Nullable Boolean closed,
            @RequestParam(name = "sort", defaultValue = "closes") String sort) {
        var order = Sorting.by(sort, orders());
        return history.ask(knowledge -> {
            var found =
                    knowledge
                            .proceedings()
                            .procedures()
                            .on(asked.on(), asked.known())
                            .filter(p -> council == null || p.council().equals(council))
                            .filter(p -> closed == null || p.closed() == closed);
            return paging.of(asked, found, order)
                    .map(procedure -> ProcedureFile.of(knowledge, procedure, asked));
        });
    }

    /** One written procedure, with the replies and what they amount to. */
    @GetMapping("/{id}")
    Answer<ProcedureFile> procedure(Asked asked, @PathVariable("id") ProcedureId id) {
        return history.ask(knowledge ->
                procedure(knowledge, id, asked)
                        .map(procedure -> ProcedureFile.of(knowledge, procedure, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("procedure", id.value()).refused()));
    }

    private static Optional<WrittenProcedure> procedure(
            Knowledge knowledge, ProcedureId id, Asked asked) {
        return Optional.ofNullable(
                knowledge.proceedings().procedures().on(id, asked.on(), asked.known()));
    }

    private static SequencedMap<String, Comparator<WrittenProcedure>> orders() {
        var orders = new LinkedHashMap<String, Comparator<WrittenProcedure>>();
        orders.put(
                "closes",
                Comparator.comparing(WrittenProcedure::closes).thenComparing(WrittenProcedure::id));
        orders.put("id", Comparator.comparing(WrittenProcedure::id));
        return orders;
    }
}
