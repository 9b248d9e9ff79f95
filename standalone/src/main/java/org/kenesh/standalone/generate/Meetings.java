package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatRole;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingEvent.AgendaIssued;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.AttendanceRecorded;
import org.kenesh.meeting.MeetingEvent.InvitationSent;
import org.kenesh.meeting.MeetingEvent.MeetingAdjourned;
import org.kenesh.meeting.MeetingEvent.MeetingCancelled;
import org.kenesh.meeting.MeetingEvent.MeetingClosed;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingEvent.MeetingOpened;
import org.kenesh.meeting.MeetingForm;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.Openness;
import org.kenesh.meeting.Presence;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionEvent.SubmissionReturned;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Meetings, from what agencies submit for them to their end. */
final class Meetings {

    private static final Text HALL = text("Кичи зал", "Малый зал", "The small hall");
    private static final Text NOBODY =
            text("Төрага жок", "Некому председательствовать", "Nobody can preside");
    private static final Text PAUSE =
            text("Отчёт күтүлүүдө", "Ждем справку", "A note is waited for");
    private static final Text COSTS =
            text("Чыгымын айтыңыз", "Укажите расходы", "Say what it costs");

    /** An item with what it is about. */
    private record Item(ItemId id, Subject subject) {}

    private final Script script;
    private final State state;
    private final Country country;
    private final Chance chance;
    private final Diary diary;
    private final Seating seating;
    private final Resolutions resolutions;
    private final Protocols protocols;
    private int called;
    private int submitted;

    Meetings(
            Script script,
            State state,
            Country country,
            Chance chance,
            Diary diary,
            Seating seating,
            Resolutions resolutions) {
        this.script = script;
        this.state = state;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
        this.seating = seating;
        this.resolutions = resolutions;
        this.protocols = new Protocols(script, country, chance, diary);
    }

    /** A council is called to meet in two weeks, on so many items. */
    void convene(Chamber chamber, int decisions, LocalDate day) {
        seating.tend(chamber, day);
        var held = day.plusDays(14);
        var id = new MeetingId("meeting-" + ++called);
        var on = EffectiveDate.on(day);
        script.write(
                new MeetingConvened(
                        id,
                        chamber.id,
                        Integer.toString(++chamber.meetings),
                        chance.one(List.of(MeetingForm.values())),
                        held.atTime(10, 0),
                        held.atTime(13, 0),
                        HALL,
                        null,
                        on,
                        0));
        var items = new ArrayList<Item>();
        for (int i = 1; i <= decisions; i++) {
            items.add(item(chamber, id, "item-" + i, day));
        }
        if (!items.isEmpty()) {
            script.write(new AgendaIssued(id, on, 0));
        }
        var seats = country.roster(chamber.id, day).seats().stream().map(Seat::id).toList();
        script.write(new InvitationSent(id, seats, List.of(), on, 0));
        diary.council(held, today -> hold(chamber, id, items, today));
    }

    private Item item(Chamber chamber, MeetingId meeting, String name, LocalDate day) {
        var on = EffectiveDate.on(day);
        var subject = chance.one(Subject.ALL);
        var title = Titles.matter(subject);
        var agency = state.any().id;
        SubmissionId submission = null;
        if (chance.percent(60)) {
            submission = new SubmissionId("submission-" + ++submitted);
            script.write(
                    new ItemSubmitted(submission, chamber.id, meeting, agency, title, null, on, 0));
            if (chance.percent(15)) {
                script.write(new SubmissionReturned(submission, COSTS, on, 0));
                script.write(new ItemResubmitted(submission, agency, title, null, on, 0));
            }
        }
        var item = new ItemId(name);
        script.write(
                new AgendaItemAdded(
                        meeting,
                        item,
                        title,
                        null,
                        0,
                        chance.percent(5) ? Openness.CONFIDENTIAL : Openness.OPEN,
                        agency,
                        submission,
                        on,
                        0));
        return new Item(item, subject);
    }

    private void hold(Chamber chamber, MeetingId id, List<Item> items, LocalDate day) {
        var on = EffectiveDate.on(day);
        var seats = country.roster(chamber.id, day).seats();
        var there = attendance(seats);
        var presiding = presiding(seats, there);
        if (presiding == null || chamber.dissolved) {
            script.write(new MeetingCancelled(id, NOBODY, on, 0));
            return;
        }
        script.write(new MeetingOpened(id, day.atTime(10, 5), presiding, on, 0));
        protocols.approveLast(chamber, id, day);
        script.write(
                new AttendanceRecorded(id, null, List.copyOf(there.values()), List.of(), on, 0));
        boolean interrupted = chance.percent(6);
        if (interrupted) {
            interrupt(id, presiding, day);
        }
        for (var item : items) {
            resolutions.inMeeting(
                    chamber, new Origin.Item(id, item.id()), item.subject(), there, presiding, day);
        }
        var end = interrupted ? day.atTime(16, 30) : day.atTime(12, 45);
        script.write(new MeetingClosed(id, end, on, 0));
        var topics = new LinkedHashMap<ItemId, Subject>();
        items.forEach(item -> topics.put(item.id(), item.subject()));
        protocols.draft(chamber, id, topics, day);
    }

    private void interrupt(MeetingId id, SeatId presiding, LocalDate day) {
        var on = EffectiveDate.on(day);
        var again = day.atTime(14, 30);
        script.write(new MeetingAdjourned(id, day.atTime(11, 0), again, PAUSE, on, 0));
        script.write(new MeetingOpened(id, again, presiding, on, 0));
    }

    private Map<SeatId, Attendance> attendance(List<Seat> seats) {
        var there = new LinkedHashMap<SeatId, Attendance>();
        for (var seat : seats) {
            if (!seat.vacant()) {
                there.put(seat.id(), new Attendance(seat.id(), presence(seat), null));
            }
        }
        return there;
    }

    private Presence presence(Seat seat) {
        if (seat.holder() != null && chance.percent(82)) {
            return Presence.PRESENT;
        }
        if (seat.substitutes().size() == 1 && chance.percent(70)) {
            return Presence.SUBSTITUTE;
        }
        return chance.percent(60) ? Presence.EXCUSED : Presence.ABSENT;
    }

    /** The chair if there, or a deputy, or somebody else who may. */
    private static @Nullable SeatId presiding(List<Seat> seats, Map<SeatId, Attendance> there) {
        for (var role : SeatRole.values()) {
            for (var seat : seats) {
                var one = there.get(seat.id());
                if (seat.role() == role
                        && role != SeatRole.OBSERVER
                        && one != null
                        && one.presence().there()) {
                    return seat.id();
                }
            }
        }
        return null;
    }
}
