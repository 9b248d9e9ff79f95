package org.kenesh.query.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingLine;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Folded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The meetings, with their agendas, who came, and their minutes. */
@RestController
@RequestMapping("/api/meetings")
final class MeetingResource {

    private final History history;

    MeetingResource(History history) {
        this.history = history;
    }

    /** The meetings that were called by a day. */
    @GetMapping
    Page<MeetingEntry> meetings(
            Asked asked,
            Paging paging,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "status", required = false) @Nullable MeetingStatus status,
            @RequestParam(name = "begins-after", required = false) @Nullable LocalDate after,
            @RequestParam(name = "begins-before", required = false) @Nullable LocalDate before,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "begins") String sort) {
        var order = Sorting.by(sort, orders());
        var words = text == null ? null : Folded.of(text);
        return history.ask(knowledge -> {
            var found =
                    lines(knowledge, council, asked)
                            .filter(m -> council == null || m.council().equals(council))
                            .filter(m -> status == null || m.status() == status)
                            .filter(m -> after == null || m.begins().toLocalDate().isAfter(after))
                            .filter(m ->
                                    before == null || m.begins().toLocalDate().isBefore(before))
                            .filter(m -> words == null || matches(m, words));
            return paging.of(asked, found, order)
                    .map(line -> meeting(knowledge, line.id(), asked).orElseThrow())
                    .map(meeting -> MeetingEntry.of(knowledge, meeting, asked));
        });
    }

    /** One meeting, with its agenda, who came, whether they could decide, and what they did. */
    @GetMapping("/{id}")
    Answer<MeetingFile> meeting(Asked asked, @PathVariable("id") MeetingId id) {
        return history.ask(knowledge ->
                meeting(knowledge, id, asked)
                        .map(meeting -> MeetingFile.of(knowledge, meeting, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("meeting", id.value()).refused()));
    }

    /** The minutes of a meeting, in all their versions. */
    @GetMapping("/{id}/minutes")
    Answer<MinutesFile> minutes(Asked asked, @PathVariable("id") MeetingId id) {
        return history.ask(knowledge -> {
            var file = MinutesFile.of(knowledge, id, asked);
            if (file == null) {
                throw new Unknown("minutes", id.value()).refused();
            }
            return Answer.to(asked, file);
        });
    }

    private static Stream<MeetingLine> lines(
            Knowledge knowledge, @Nullable CouncilId council, Asked asked) {
        var proceedings = knowledge.proceedings();
        var meetings = proceedings.meetings();
        return council == null
                ? meetings.on(asked.on(), asked.known())
                : meetings.on(proceedings.of(council, MeetingId.class), asked.on(), asked.known());
    }

    private static Optional<Meeting> meeting(Knowledge knowledge, MeetingId id, Asked asked) {
        return Meeting.of(knowledge.proceedings().meetings().of(id, asked.known()), asked.on());
    }

    private static boolean matches(MeetingLine meeting, Folded words) {
        return words.isIn(meeting.number()) || meeting.words().stream().anyMatch(words::isIn);
    }

    private static SequencedMap<String, Comparator<MeetingLine>> orders() {
        var orders = new LinkedHashMap<String, Comparator<MeetingLine>>();
        orders.put("begins", MeetingLine.BY_BEGINNING);
        orders.put("id", Comparator.comparing(MeetingLine::id));
        orders.put("status", Comparator.comparing(MeetingLine::status));
        return orders;
    }
}
