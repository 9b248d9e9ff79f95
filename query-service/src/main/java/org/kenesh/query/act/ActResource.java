package org.kenesh.query.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalAct;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The legal acts. */
@RestController
@RequestMapping("/api/acts")
final class ActResource {

    private final History history;

    ActResource(History history) {
        this.history = history;
    }

    /** The registered acts. */
    @GetMapping
    Page<ActEntry> acts(
            Asked asked,
            Paging paging,
            @RequestParam(name = "kind", required = false) @Nullable ActKind kind,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "id") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var words = text == null ? null : Folded.of(text);
        return history.ask(knowledge -> {
            var found =
                    knowledge.acts().acts(asked.known()).stream()
                            .filter(act -> kind == null || kind == act.registered().kind())
                            .filter(act -> words == null || matches(act, words));
            return paging.of(asked, found, order).map(ActEntry::of);
        });
    }

    /** One act, with what it did. */
    @GetMapping("/{id}")
    Answer<ActFile> act(Asked asked, @PathVariable("id") ActId id) {
        return history.ask(knowledge ->
                knowledge
                        .acts()
                        .act(id, asked.known())
                        .map(act -> ActFile.of(knowledge, act, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("act", id.value()).refused()));
    }

    private static boolean matches(LegalAct act, Folded words) {
        return words.isIn(act.registered().title(), act.registered().issuer())
                || words.isIn(act.registered().number());
    }

    private static SequencedMap<String, Comparator<LegalAct>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<LegalAct>>();
        orders.put("id", Comparator.comparing(LegalAct::id));
        orders.put(
                "title", Comparator.comparing(act -> act.registered().title(), language.order()));
        orders.put("signed", Comparator.comparing(ActResource::signed));
        return orders;
    }

    private static LocalDate signed(LegalAct act) {
        var signed = act.registered().signedOn();
        return signed == null ? LocalDate.MAX : signed.latest();
    }
}
