package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.MeetingEvent.AttendanceRecorded;
import org.kenesh.meeting.MeetingStatus;

/** Notes who sat on which seat, throughout a meeting or during an item. */
public final class RecordAttendance {

    /** The slice. */
    public static final Slice<AttendanceRecorded> SLICE =
            new Slice<>(
                    "record-attendance",
                    AttendanceRecorded.class,
                    RecordAttendance::sound,
                    RecordAttendance::decide);

    private RecordAttendance() {}

    static Rule sound(AttendanceRecorded e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Form.atLeast("/seats", 1, e.seats()),
                Form.different(
                        "/seats", "/seat", e.seats().stream().map(Attendance::seat).toList()));
    }

    static Decision decide(AttendanceRecorded e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(
                        ground,
                        e,
                        MeetingStatus.OPEN,
                        MeetingStatus.ADJOURNED,
                        MeetingStatus.CLOSED),
                Meetings.onAgenda(ground, "/item", e.meeting(), e.item(), e),
                Meetings.seatsThere(
                        ground,
                        "/seats",
                        e.seats().stream().map(Attendance::seat).toList(),
                        e,
                        "/seat"),
                Form.each(
                        "/seats",
                        e.seats(),
                        (at, one) -> Meetings.personClear(ground, at, one, e)));
    }
}
