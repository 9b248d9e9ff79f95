package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kenesh.meeting.AgendaItem;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;
import org.kenesh.time.EffectiveDate;

/**
 * An item of an agenda, also when it was taken off: what it is about, and the number of the
 * meeting.
 */
record FindableItem(MeetingId meeting, ItemId item) implements Findable {

    private static final String WITHDRAWN = "WITHDRAWN";

    @Override
    public Kind kind() {
        return Kind.ITEM;
    }

    @Override
    public String ids() {
        return meeting + "/" + item;
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return knowledge.proceedings().meetings().ever(meeting).stream()
                .filter(version ->
                        version.event() instanceof MeetingConvened
                                || version.event() instanceof AgendaItemAdded e
                                        && e.item().equals(item))
                .toList();
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return Meeting.of(told, on).flatMap(held -> in(held).map(one -> words(held, one)));
    }

    private static Wording words(Meeting held, AgendaItem item) {
        return Wording.of(
                held.council(),
                List.of(
                        Said.of(Part.NUMBER, held.number()),
                        Said.of(Part.TITLE, item.title()),
                        Said.of(Part.TEXT, item.description())));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var versions = knowledge.proceedings().meetings().of(meeting, asked.known());
        var held = Meeting.of(versions, asked.on()).orElseThrow();
        var one = in(held).orElseThrow();
        var day = held.begins().toLocalDate();
        return new Found(
                kind(),
                item.value(),
                "/api/meetings/" + meeting,
                CouncilReference.of(knowledge, held.council(), day, asked),
                held.number(),
                one.title(),
                EffectiveDate.on(day),
                one.withdrawn() == null ? held.status().name() : WITHDRAWN);
    }

    /** The item as it is on the agenda, or else as it was when it was last taken off. */
    private Optional<AgendaItem> in(Meeting held) {
        return Stream.concat(held.agenda().stream(), held.withdrawn().reversed().stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
    }
}
