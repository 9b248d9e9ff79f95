package org.kenesh.command.slice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedMeeting.AgendaEmpty;
import org.kenesh.command.slice.ContradictedMeeting.ItemDecided;
import org.kenesh.command.slice.ContradictedMeeting.ItemExists;
import org.kenesh.command.slice.ContradictedMeeting.MeetingExists;
import org.kenesh.command.slice.ContradictedMeeting.MeetingHeldLater;
import org.kenesh.command.slice.ContradictedMeeting.MeetingInOtherState;
import org.kenesh.command.slice.ContradictedMeeting.PersonNotNamed;
import org.kenesh.command.slice.ContradictedMeeting.TimeTooEarly;
import org.kenesh.command.slice.NeverRight.PersonAbsent;
import org.kenesh.command.slice.NeverRight.TimeOnOtherDay;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.council.Capacity;
import org.kenesh.council.CouncilId;
import org.kenesh.council.PersonId;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Origin;
import org.kenesh.event.Effective;
import org.kenesh.meeting.AgendaItem;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingEvent.MeetingOpened;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.record.Version;

/**
 * Rules about meetings. They look at the state in which an event finds the meeting on its own day,
 * so that history can be entered late.
 */
public final class Meetings {

    private static final String FIELD = "/meeting";

    private Meetings() {}

    /** It was called, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, String field, @Nullable MeetingId meeting) {
        return () ->
                meeting == null || ground.files().tells(meeting, MeetingConvened.class)
                        ? null
                        : new MeetingUnknown(field, meeting);
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, MeetingId meeting) {
        return () ->
                ground.files().tells(meeting, MeetingConvened.class)
                        ? new MeetingExists(FIELD, meeting)
                        : null;
    }

    /** It was called by the time of the event, and is in one of these states then. */
    public static Rule in(Ground ground, MeetingEvent e, MeetingStatus... allowed) {
        return in(ground, FIELD, e.meeting(), e, allowed);
    }

    /** It is neither closed nor cancelled. */
    public static Rule notOver(Ground ground, MeetingEvent e) {
        return in(ground, e, MeetingStatus.CONVENED, MeetingStatus.OPEN, MeetingStatus.ADJOURNED);
    }

    /** A meeting was called by the time of the event, and is in one of these states then. */
    public static Rule in(
            Ground ground, String field, MeetingId id, Effective event, MeetingStatus... allowed) {
        return () -> {
            var meeting = ground.files().meeting(id, event);
            if (meeting.isEmpty()) {
                return new MeetingUnknown(field, id);
            }
            var status = meeting.get().status();
            return List.of(allowed).contains(status)
                    ? null
                    : new MeetingInOtherState(field, id, status, List.of(allowed));
        };
    }

    /** The council of the meeting exists when the event takes effect. */
    public static Rule councilThere(Ground ground, MeetingEvent e) {
        return () -> Councils.there(ground, FIELD, council(ground, e), e).broken();
    }

    /** It was not held later than the event. */
    public static Rule notHeldLater(Ground ground, MeetingEvent e) {
        var day = e.effectiveOn().latest();
        return () ->
                ground.files().about(e.meeting()).stream()
                                .map(Version::event)
                                .filter(MeetingOpened.class::isInstance)
                                .map(MeetingOpened.class::cast)
                                .anyMatch(opened -> opened.effectiveOn().earliest().isAfter(day))
                        ? new MeetingHeldLater(FIELD, e.meeting(), e.effectiveOn())
                        : null;
    }

    /** No item of that id was ever on its agenda. */
    public static Rule itemFree(Ground ground, MeetingEvent.OfItem e) {
        return () -> {
            var meeting = meeting(ground, e);
            return ever(meeting, e.item()).isPresent()
                    ? new ItemExists("/item", e.meeting(), e.item())
                    : null;
        };
    }

    /** The item is on its agenda; none is asked for when none is named. */
    public static Rule onAgenda(
            Ground ground, String field, MeetingId id, @Nullable ItemId item, Effective event) {
        return () ->
                item == null
                                || ground.files()
                                        .meeting(id, event)
                                        .flatMap(meeting -> meeting.item(item))
                                        .isPresent()
                        ? null
                        : new ItemUnknown(field, id, item);
    }

    /** The item is, or was, on its agenda; none is asked for when none is named. */
    public static Rule everOnAgenda(
            Ground ground, String field, MeetingId id, @Nullable ItemId item, Effective event) {
        return () ->
                item == null
                                || ground.files()
                                        .meeting(id, event)
                                        .flatMap(meeting -> ever(meeting, item))
                                        .isPresent()
                        ? null
                        : new ItemUnknown(field, id, item);
    }

    /** No decision was taken on the item. */
    public static Rule notDecided(Ground ground, MeetingEvent.OfItem e) {
        return () -> {
            for (var version : ground.files().about(e.meeting())) {
                if (version.event() instanceof DecisionTaken taken
                        && taken.origin() instanceof Origin.Item(_, var item)
                        && item.equals(e.item())) {
                    return new ItemDecided("/item", item, taken.decision());
                }
            }
            return null;
        };
    }

    /** There is something on its agenda. */
    public static Rule hasAgenda(Ground ground, MeetingEvent e) {
        return () ->
                meeting(ground, e).agenda().isEmpty() ? new AgendaEmpty(FIELD, e.meeting()) : null;
    }

    /** A time comes after another one, if both are said. */
    public static Rule after(
            String field, @Nullable LocalDateTime time, @Nullable LocalDateTime earliest) {
        return () ->
                time != null && earliest != null && time.isBefore(earliest)
                        ? new TimeTooEarly(field, time, earliest)
                        : null;
    }

    /** A time is not before the day of the event. */
    public static Rule notBefore(String field, LocalDateTime time, Effective event) {
        var day = event.effectiveOn().earliest();
        return () ->
                time.toLocalDate().isBefore(day)
                        ? new TimeTooEarly(field, time, day.atStartOfDay())
                        : null;
    }

    /** A time is of the day of the event. */
    public static Rule onTheDay(String field, LocalDateTime time, Effective event) {
        var on = event.effectiveOn();
        var day = time.toLocalDate();
        return Rule.unless(
                day.isBefore(on.earliest()) || day.isAfter(on.latest()),
                new TimeOnOtherDay(field, time, on));
    }

    /** Seats are on the council of the meeting on the day of the event. */
    public static Rule seatsThere(
            Ground ground, String field, List<SeatId> seats, MeetingEvent e, String below) {
        return Form.each(
                field,
                seats,
                (at, seat) ->
                        () ->
                                Councils.seatThere(ground, at + below, council(ground, e), seat, e)
                                        .broken());
    }

    /** It can be said who sat on a seat: a person is named, or appointed. */
    public static Rule personClear(
            Ground ground, String field, Attendance attendance, MeetingEvent e) {
        return () -> {
            if (!attendance.presence().there()) {
                return attendance.person() == null
                        ? null
                        : new PersonAbsent(field + "/person", attendance.seat());
            }
            boolean clear = attendance.sitter(seat(ground, attendance.seat(), e)).isPresent();
            return clear
                    ? null
                    : new PersonNotNamed(field + "/person", attendance.seat(), e.effectiveOn());
        };
    }

    /** A seat as it is on the day of an event. */
    static Seat seat(Ground ground, SeatId id, Effective event) {
        var institutions = ground.institutions();
        return institutions
                .seat(id)
                .orElseThrow()
                .on(event.effectiveOn().latest(), institutions.succession());
    }

    /** Whether a person sits on a seat on the day of an event, in whatever capacity. */
    static boolean sits(Seat seat, PersonId person) {
        var holder = seat.holder();
        return holder != null && holder.person().person().equals(person)
                || seat.substitutes().stream()
                        .anyMatch(substitute ->
                                substitute.capacity() == Capacity.SUBSTITUTE
                                        && substitute.person().person().equals(person));
    }

    /** The council of the meeting that an event is of. */
    static CouncilId council(Ground ground, MeetingEvent e) {
        return meeting(ground, e).council();
    }

    /** The meeting as an event finds it. */
    static Meeting meeting(Ground ground, MeetingEvent e) {
        return ground.files().meeting(e.meeting(), e).orElseThrow();
    }

    private static Optional<AgendaItem> ever(Meeting meeting, ItemId item) {
        return meeting.item(item)
                .or(() ->
                        meeting.withdrawn().stream()
                                .filter(one -> one.id().equals(item))
                                .findFirst());
    }
}
