package org.kenesh.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.MeetingEvent.AgendaIssued;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.AgendaItemMoved;
import org.kenesh.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.kenesh.meeting.MeetingEvent.AttendanceRecorded;
import org.kenesh.meeting.MeetingEvent.InvitationSent;
import org.kenesh.meeting.MeetingEvent.MeetingAdjourned;
import org.kenesh.meeting.MeetingEvent.MeetingCancelled;
import org.kenesh.meeting.MeetingEvent.MeetingClosed;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingEvent.MeetingOpened;
import org.kenesh.meeting.MeetingEvent.MeetingRescheduled;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/**
 * Folds the events of a meeting. Total: what was entered late or corrected may come in an order in
 * which no command would have been granted, and is then taken for what it says.
 */
final class MeetingFold {

    private final MeetingConvened convened;
    private final Set<SeatId> invited = new LinkedHashSet<>();
    private final Set<Text> guests = new LinkedHashSet<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<AgendaItem> withdrawn = new ArrayList<>();
    private final List<AgendaVersion> versions = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Map<SeatId, Attendance> throughout = new LinkedHashMap<>();
    private final Map<ItemId, Map<SeatId, Attendance>> during = new LinkedHashMap<>();
    private MeetingStatus status = MeetingStatus.CONVENED;
    private LocalDateTime begins;
    private @Nullable LocalDateTime ends;
    private @Nullable Text place;
    private @Nullable String link;
    private @Nullable Text reason;

    private MeetingFold(MeetingConvened convened) {
        this.convened = convened;
        this.begins = convened.begins();
        this.ends = convened.ends();
        this.place = convened.place();
        this.link = convened.link();
    }

    static Optional<Meeting> fold(Collection<Version> versions, LocalDate on) {
        var told =
                versions.stream()
                        .filter(version ->
                                version.event() instanceof MeetingEvent event
                                        && !event.effectiveOn().latest().isAfter(on))
                        .sorted(Chronicle.STEPS)
                        .toList();
        var first =
                told.stream()
                        .map(Version::event)
                        .filter(MeetingConvened.class::isInstance)
                        .map(MeetingConvened.class::cast)
                        .findFirst();
        return first.map(convened -> {
            var fold = new MeetingFold(convened);
            told.forEach(fold::take);
            return fold.meeting();
        });
    }

    private void take(Version version) {
        switch ((MeetingEvent) version.event()) {
            case MeetingConvened _ -> {}
            case MeetingRescheduled e -> reschedule(e);
            case MeetingCancelled e -> {
                status = MeetingStatus.CANCELLED;
                reason = e.reason();
            }
            case InvitationSent e -> {
                invited.addAll(e.seats());
                guests.addAll(e.guests());
            }
            case AgendaItemAdded e -> add(version.position(), e);
            case AgendaItemMoved e -> move(e);
            case AgendaItemWithdrawn e -> withdraw(e);
            case AgendaIssued e -> issue(version.position(), e);
            case MeetingOpened e -> {
                status = MeetingStatus.OPEN;
                sessions.add(new Session(e.at(), e.presiding(), null));
            }
            case AttendanceRecorded e -> attend(e);
            case MeetingAdjourned e -> {
                status = MeetingStatus.ADJOURNED;
                reason = e.reason();
                end(e.at());
            }
            case MeetingClosed e -> {
                status = MeetingStatus.CLOSED;
                end(e.at());
            }
        }
    }

    private void reschedule(MeetingRescheduled e) {
        begins = e.begins();
        ends = e.ends();
        place = e.place() == null ? place : e.place();
        link = e.link() == null ? link : e.link();
        reason = e.reason();
    }

    private void add(long position, AgendaItemAdded e) {
        remove(e.item());
        place(
                e.place(),
                new AgendaItem(
                        e.item(),
                        e.title(),
                        e.description(),
                        e.openness(),
                        e.rapporteur(),
                        e.submission(),
                        position,
                        null));
    }

    private void move(AgendaItemMoved e) {
        var item = remove(e.item());
        if (item != null) {
            place(e.place(), item);
        }
    }

    private void withdraw(AgendaItemWithdrawn e) {
        var item = remove(e.item());
        if (item != null) {
            withdrawn.add(item.withdrawn(e.reason()));
        }
    }

    /** The place is counted from 1; 0, below it and beyond the end, is the end. */
    private void place(int place, AgendaItem item) {
        agenda.add(place < 1 ? agenda.size() : Math.min(place - 1, agenda.size()), item);
    }

    private @Nullable AgendaItem remove(ItemId id) {
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).id().equals(id)) {
                return agenda.remove(i);
            }
        }
        return null;
    }

    private void issue(long position, AgendaIssued e) {
        var items = agenda.stream().map(AgendaItem::id).toList();
        versions.add(new AgendaVersion(versions.size() + 1, e.effectiveOn(), position, items));
    }

    private void attend(AttendanceRecorded e) {
        var noted =
                e.item() == null
                        ? throughout
                        : during.computeIfAbsent(e.item(), _ -> new LinkedHashMap<>());
        e.seats().forEach(one -> noted.put(one.seat(), one));
        guests.addAll(e.guests());
    }

    private void end(LocalDateTime at) {
        if (!sessions.isEmpty() && sessions.getLast().to() == null) {
            var last = sessions.removeLast();
            sessions.add(new Session(last.from(), last.presiding(), at));
        }
    }

    private Meeting meeting() {
        var byItem = new LinkedHashMap<ItemId, List<Attendance>>();
        during.forEach((item, bySeat) -> byItem.put(item, List.copyOf(bySeat.values())));
        return new Meeting(
                convened.meeting(),
                convened.council(),
                convened.number(),
                convened.form(),
                convened.effectiveOn(),
                status,
                begins,
                ends,
                place,
                link,
                reason,
                List.copyOf(invited),
                List.copyOf(guests),
                agenda,
                withdrawn,
                versions,
                sessions,
                List.copyOf(throughout.values()),
                byItem);
    }
}
