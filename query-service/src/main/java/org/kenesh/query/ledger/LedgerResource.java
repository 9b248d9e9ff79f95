package org.kenesh.query.ledger;

import static org.kenesh.query.ledger.Asking.within;

import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger: its events as they were recorded, and the proofs that nobody changed them. */
@RestController
@RequestMapping("/api/ledger")
final class LedgerResource {

    private final LedgerReader ledger;
    private final History history;

    LedgerResource(LedgerReader ledger, History history) {
        this.ledger = ledger;
        this.history = history;
    }

    /** Size, root hash and last recorded instant. */
    @GetMapping
    Answer<LedgerState> ledger(Asked asked) {
        return Answer.to(asked, LedgerState.of(ledger, asked.known()));
    }

    /** The root hash when the ledger had a size. */
    @GetMapping("/root")
    LedgerState root(
            Asked asked, @RequestParam(name = "size", required = false) @Nullable Long size) {
        long known = asked.known();
        return LedgerState.of(ledger, within("size", size, known, 0, known));
    }

    /**
     * The events at positions from {@code from} on and before {@code to} that have all of the tags
     * ({@code tag=agency=mlsp,act=decree}) and are of one of the types.
     */
    @GetMapping("/events")
    Events events(
            Asked asked,
            @RequestParam(name = "from", required = false) @Nullable Long from,
            @RequestParam(name = "to", required = false) @Nullable Long to,
            @RequestParam(name = "tag", required = false) @Nullable String tag,
            @RequestParam(name = "type", required = false) @Nullable String type,
            @RequestParam(name = "size", required = false) @Nullable Long size) {
        long known = asked.known();
        long first = within("from", from, 0, 0, known);
        long end = within("to", to, known, first, known);
        long most = within("size", size, 50, 1, 1000);
        try (var found = ledger.source(Asking.criteria(tag, type), first, end)) {
            var entries = found.limit(most + 1).toList();
            boolean more = entries.size() > most;
            return new Events(
                    known,
                    first,
                    end,
                    entries.stream().limit(most).map(RecordedEvent::of).toList(),
                    more ? entries.getLast().position() : null);
        }
    }

    /** One event, with what it says at which state of knowledge. */
    @GetMapping("/events/{position}")
    Answer<EventFile> event(Asked asked, @PathVariable("position") long position) {
        check(position, asked);
        var entry = ledger.read(position, 1).getFirst();
        var versions =
                history.ask(knowledge -> Saying.of(knowledge.versions(), position, asked.known()));
        var file = new EventFile(RecordedEvent.of(entry), entry.leaf().toString(), versions);
        return Answer.to(asked, file);
    }

    /** The proof that an event was in the ledger when it had a size. */
    @GetMapping("/events/{position}/proof")
    Proof.Inclusion proof(
            Asked asked,
            @PathVariable("position") long position,
            @RequestParam(name = "size", required = false) @Nullable Long size) {
        check(position, asked);
        long known = asked.known();
        return Proof.inclusion(ledger, position, within("size", size, known, position + 1, known));
    }

    /** The proof that the ledger has only grown between two sizes. */
    @GetMapping("/consistency")
    Proof.Consistency consistency(
            Asked asked,
            @RequestParam(name = "from") long from,
            @RequestParam(name = "to", required = false) @Nullable Long to) {
        long known = asked.known();
        long later = within("to", to, known, 0, known);
        return Proof.consistency(ledger, within("from", from, 0, 0, later), later);
    }

    private static void check(long position, Asked asked) {
        if (position < 0 || position >= asked.known()) {
            throw new Unknown("event", Long.toString(position)).refused();
        }
    }
}
