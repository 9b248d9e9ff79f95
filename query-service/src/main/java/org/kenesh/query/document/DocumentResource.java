package org.kenesh.query.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.Access;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
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
import org.kenesh.task.TaskId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of documents. */
@RestController
@RequestMapping("/api/documents")
final class DocumentResource {

    private final History history;

    DocumentResource(History history) {
        this.history = history;
    }

    /** The documents filed by a day. */
    @GetMapping
    Page<DocumentEntry> documents(
            Asked asked,
            Paging paging,
            @RequestParam(name = "act", required = false) @Nullable ActId act,
            @RequestParam(name = "meeting", required = false) @Nullable MeetingId meeting,
            @RequestParam(name = "item", required = false) @Nullable ItemId item,
            @RequestParam(name = "minutes", required = false) @Nullable MeetingId minutes,
            @RequestParam(name = "decision", required = false) @Nullable DecisionId decision,
            @RequestParam(name = "task", required = false) @Nullable TaskId task,
            @RequestParam(name = "access", required = false) @Nullable Access access,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "filed") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var words = text == null ? null : Folded.of(text);
        var belonging = new Belonging(act, meeting, item, minutes, decision, task);
        return history.ask(knowledge -> {
            var found =
                    knowledge
                            .proceedings()
                            .documents()
                            .on(asked.on(), asked.known())
                            .filter(belonging::matches)
                            .filter(d -> access == null || d.access() == access)
                            .filter(d -> words == null || matches(d, words));
            return paging.of(asked, found, order).map(DocumentEntry::of);
        });
    }

    /** One document, with its versions. */
    @GetMapping("/{id}")
    Answer<DocumentFile> document(Asked asked, @PathVariable("id") DocumentId id) {
        return history.ask(knowledge ->
                of(knowledge, id, asked)
                        .map(document -> DocumentFile.of(knowledge, document, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("document", id.value()).refused()));
    }

    /** A document on a day. */
    static Optional<Document> of(Knowledge knowledge, DocumentId id, Asked asked) {
        return Optional.ofNullable(
                knowledge.proceedings().documents().on(id, asked.on(), asked.known()));
    }

    private static boolean matches(Document document, Folded words) {
        return words.isIn(document.title()) || words.isIn(document.latest().file().name());
    }

    private static SequencedMap<String, Comparator<Document>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Document>>();
        orders.put(
                "filed",
                Comparator.comparing((Document d) -> d.versions().getFirst().effectiveOn().latest())
                        .thenComparing(Document::id));
        orders.put("id", Comparator.comparing(Document::id));
        orders.put("title", Comparator.comparing(Document::title, language.order()));
        return orders;
    }
}
