package org.kenesh.query.reorganization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Moments;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reorganizations, those to come included. */
@RestController
@RequestMapping("/api/reorganizations")
final class ReorganizationResource {

    private final History history;

    ReorganizationResource(History history) {
        this.history = history;
    }

    /** The reorganizations, also those that may have been between two days, both included. */
    @GetMapping
    Page<Reorganization> all(
            Asked asked,
            Paging paging,
            @RequestParam(name = "act", required = false) @Nullable ActId act,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency,
            @RequestParam(name = "label", required = false) @Nullable Label label,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "sort", defaultValue = "day") String sort) {
        var order = Sorting.by(sort, orders());
        var first = from == null ? LocalDate.MIN : Moments.day("from", from);
        var last = to == null ? LocalDate.MAX : Moments.day("to", to);
        return history.ask(knowledge -> {
            var found =
                    knowledge.reorganizations(asked.known()).stream()
                            .filter(version -> matches(version, act, agency, label))
                            .filter(version -> between(version, first, last));
            return paging.of(asked, found, order)
                    .map(version -> Reorganization.of(knowledge, version, asked));
        });
    }

    /** One reorganization, by the position of its event. */
    @GetMapping("/{position}")
    Answer<Reorganization> one(Asked asked, @PathVariable("position") long position) {
        return history.ask(knowledge ->
                knowledge
                        .versions()
                        .at(position, asked.known())
                        .filter(version -> version.event() instanceof ReorganizationEnacted)
                        .map(version -> Reorganization.of(knowledge, version, asked))
                        .map(reorganization -> Answer.to(asked, reorganization))
                        .orElseThrow(() ->
                                new Unknown("reorganization", Long.toString(position)).refused()));
    }

    private static boolean matches(
            Version version,
            @Nullable ActId act,
            @Nullable AgencyId agency,
            @Nullable Label label) {
        var event = event(version);
        return (act == null || act.equals(event.act()))
                && (agency == null
                        || event.participants().stream()
                                .anyMatch(each -> each.agency().equals(agency)))
                && (label == null || label == Label.of(event));
    }

    private static boolean between(Version version, LocalDate first, LocalDate last) {
        var on = event(version).effectiveOn();
        return !on.latest().isBefore(first) && !on.earliest().isAfter(last);
    }

    private static SequencedMap<String, Comparator<Version>> orders() {
        var orders = new LinkedHashMap<String, Comparator<Version>>();
        orders.put("day", Chronicle.STEPS);
        orders.put("position", Comparator.comparingLong(Version::position));
        orders.put("label", Comparator.comparing(version -> Label.of(event(version))));
        return orders;
    }

    private static ReorganizationEnacted event(Version version) {
        return (ReorganizationEnacted) version.event();
    }
}
