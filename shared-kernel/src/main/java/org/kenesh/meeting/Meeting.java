package org.kenesh.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A meeting as it is on a day.
 *
 * @param id the meeting
 * @param council whose it is
 * @param number how the council counts it, if it does
 * @param form how it is held
 * @param convenedOn when it was called
 * @param status how far it is
 * @param begins when it is to begin, or began, in the council's zone
 * @param ends when it is to end, if that is said
 * @param place where it is held, if that is said
 * @param link how to take part from elsewhere, if that is said
 * @param reason why it was moved, interrupted or cancelled the last time
 * @param invited the seats that were invited
 * @param guests who else was invited or came
 * @param agenda its items in order
 * @param withdrawn items that were taken off
 * @param versions its agenda as it was given out
 * @param sessions when it was held
 * @param throughout who came, as far as it was the same throughout
 * @param during who came during single items
 */
public record Meeting(
        MeetingId id,
        CouncilId council,
        @Nullable String number,
        MeetingForm form,
        EffectiveDate convenedOn,
        MeetingStatus status,
        LocalDateTime begins,
        @Nullable LocalDateTime ends,
        @Nullable Text place,
        @Nullable String link,
        @Nullable Text reason,
        List<SeatId> invited,
        List<Text> guests,
        List<AgendaItem> agenda,
        List<AgendaItem> withdrawn,
        List<AgendaVersion> versions,
        List<Session> sessions,
        List<Attendance> throughout,
        Map<ItemId, List<Attendance>> during) {

    public Meeting {
        invited = List.copyOf(invited);
        guests = List.copyOf(guests);
        agenda = List.copyOf(agenda);
        withdrawn = List.copyOf(withdrawn);
        versions = List.copyOf(versions);
        sessions = List.copyOf(sessions);
        throughout = List.copyOf(throughout);
        during = Map.copyOf(during);
    }

    /**
     * The meeting that these versions tell, by what took effect until the end of a day; empty when
     * it was not called by then.
     */
    public static Optional<Meeting> of(Collection<Version> versions, LocalDate on) {
        return MeetingFold.fold(versions, on);
    }

    /** An item that is on its agenda. */
    public Optional<AgendaItem> item(ItemId item) {
        return agenda.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** Who came during an item, by seat. */
    public Map<SeatId, Attendance> attendance(ItemId item) {
        var bySeat = new LinkedHashMap<SeatId, Attendance>();
        throughout.forEach(one -> bySeat.put(one.seat(), one));
        during.getOrDefault(item, List.of()).forEach(one -> bySeat.put(one.seat(), one));
        return bySeat;
    }

    /** The seat that leads it, or led it last; empty before it began. */
    public Optional<SeatId> presiding() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast().presiding());
    }

    /** The day on which it was held last, or is to begin. */
    public LocalDate day() {
        return (sessions.isEmpty() ? begins : sessions.getLast().from()).toLocalDate();
    }

    /**
     * Whether it sat on a day: one on which it was opened or the day after, past midnight, but not
     * after it was interrupted or ended.
     */
    public boolean heldOn(LocalDate day) {
        return sessions.stream().anyMatch(session -> session.sat(day));
    }
}
