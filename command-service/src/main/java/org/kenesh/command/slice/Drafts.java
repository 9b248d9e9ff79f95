package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.command.slice.ContradictedMeeting.ApproverNotChair;
import org.kenesh.command.slice.ContradictedMeeting.ApproverNotLater;
import org.kenesh.command.slice.ContradictedMeeting.MinutesApprovedBefore;
import org.kenesh.command.slice.ContradictedMeeting.MinutesNotApproved;
import org.kenesh.command.slice.ContradictedMeeting.MinutesNotCirculated;
import org.kenesh.command.slice.ContradictedMeeting.PersonNotOnSeat;
import org.kenesh.command.slice.ContradictedMeeting.SignedBefore;
import org.kenesh.command.slice.ContradictedMeeting.VersionDiffers;
import org.kenesh.command.slice.NeverRight.ApproverUnclear;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.command.slice.NotOnRecord.MinutesUnknown;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatRole;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.Minutes;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.minutes.MinutesEvent.MinutesSigned;
import org.kenesh.minutes.MinutesStatus;
import org.kenesh.minutes.Paragraph;

/** Rules about minutes, from the first draft on. */
public final class Drafts {

    private static final String FIELD = "/meeting";

    private Drafts() {}

    /** There is a draft, of whatever day. */
    public static Rule known(Ground ground, MinutesEvent e) {
        return () ->
                ground.files().tells(e.meeting(), MinutesDrafted.class)
                        ? null
                        : new MinutesUnknown(FIELD, e.meeting());
    }

    /** There is a draft when the event comes, of a meeting that was called by then. */
    public static Rule there(Ground ground, MinutesEvent e) {
        return () -> {
            if (ground.files().meeting(e.meeting(), e).isEmpty()) {
                return new MeetingUnknown(FIELD, e.meeting());
            }
            return ground.files().minutes(e.meeting(), e).isPresent()
                    ? null
                    : new MinutesUnknown(FIELD, e.meeting());
        };
    }

    /** They are not approved yet. */
    public static Rule notApproved(Ground ground, MinutesEvent e) {
        return () ->
                ground.files().minutes(e.meeting(), e).filter(Minutes::approved).isPresent()
                        ? new MinutesApprovedBefore(FIELD, e.meeting())
                        : null;
    }

    /** They are not approved on any day: what is approved is only rectified. */
    public static Rule neverApproved(Ground ground, String field, MeetingId meeting) {
        return () ->
                ground.files().tells(meeting, MinutesApproved.class)
                        ? new MinutesApprovedBefore(field, meeting)
                        : null;
    }

    /** They are approved. */
    public static Rule approved(Ground ground, MinutesEvent e) {
        return () ->
                minutes(ground, e).approved() ? null : new MinutesNotApproved(FIELD, e.meeting());
    }

    /** The seats were asked for comments. */
    public static Rule circulated(Ground ground, MinutesEvent e) {
        return () ->
                minutes(ground, e).status() == MinutesStatus.CIRCULATED
                        ? null
                        : new MinutesNotCirculated(FIELD, e.meeting());
    }

    /** Either a seat approves them or a meeting does. */
    public static Rule approverClear(MinutesApproved e) {
        return Rule.unless(
                (e.seat() == null) == (e.by() == null), new ApproverUnclear("/seat", e.meeting()));
    }

    /**
     * The seat that approves them chairs the council, or presided; none is asked when none does.
     */
    public static Rule byChair(Ground ground, MinutesApproved e) {
        return () -> {
            if (e.seat() == null) {
                return null;
            }
            var meeting = meeting(ground, e);
            var there = Councils.seatKept(ground, "/seat", meeting.council(), e.seat(), e);
            if (there.broken() != null) {
                return there.broken();
            }
            var seat = Meetings.seat(ground, e.seat(), e);
            boolean chairs =
                    seat.role() == SeatRole.CHAIR
                            || meeting.presiding().filter(seat.id()::equals).isPresent();
            return chairs && !seat.vacant()
                    ? null
                    : new ApproverNotChair("/seat", e.seat(), e.meeting());
        };
    }

    /** The meeting that approves them is a later one of the council, and was begun. */
    public static Rule byLaterMeeting(Ground ground, MinutesApproved e) {
        return () -> {
            if (e.by() == null) {
                return null;
            }
            var meeting = meeting(ground, e);
            var other = ground.files().meeting(e.by(), e);
            boolean later =
                    other.isPresent()
                            && other.get().status().held()
                            && other.get().council().equals(meeting.council())
                            && other.get().begins().isAfter(meeting.begins());
            return later ? null : new ApproverNotLater("/by", e.by(), e.meeting());
        };
    }

    /**
     * What is approved is the last version, also of those of later days, and its hash is the one
     * that is said, if one is.
     */
    public static Rule latest(Ground ground, MinutesApproved e) {
        return () -> {
            var latest = ground.files().minutes(e.meeting()).orElseThrow().latest();
            var digest = ground.digests().of(latest.position());
            if (minutes(ground, e).latest().position() != latest.position()) {
                return new VersionDiffers("/effectiveOn", latest.number(), digest);
            }
            boolean same =
                    (e.version() == 0 || e.version() == latest.number())
                            && (e.digest() == null || e.digest().equals(digest));
            return same ? null : new VersionDiffers("/version", latest.number(), digest);
        };
    }

    /** The approval of the last version, with its hash. */
    public static MinutesApproved ofLatest(Ground ground, MinutesApproved e) {
        var latest = minutes(ground, e).latest();
        return e.of(latest.number(), ground.digests().of(latest.position()));
    }

    /** The person sits on the seat, or sat there in the meeting. */
    public static Rule signerOnSeat(Ground ground, MinutesSigned e) {
        return () -> {
            var meeting = meeting(ground, e);
            var there = Councils.seatKept(ground, "/seat", meeting.council(), e.seat(), e);
            if (there.broken() != null) {
                return there.broken();
            }
            boolean sat =
                    meeting.throughout().stream()
                            .filter(one -> one.seat().equals(e.seat()))
                            .anyMatch(one -> {
                                var person = one.person();
                                return person != null && person.person().equals(e.person());
                            });
            return sat || Meetings.sits(Meetings.seat(ground, e.seat(), e), e.person())
                    ? null
                    : new PersonNotOnSeat("/person", e.seat(), e.person());
        };
    }

    /** The person has not signed them, on whatever day and for whatever seat. */
    public static Rule signsOnce(Ground ground, MinutesSigned e) {
        return () ->
                ground.files().minutes(e.meeting()).orElseThrow().signatures().stream()
                                .anyMatch(signed -> signed.person().equals(e.person()))
                        ? new SignedBefore("/person", e.meeting(), e.person())
                        : null;
    }

    /** The seat is on the council of the meeting. */
    public static Rule seatThere(Ground ground, SeatId seat, MinutesEvent e) {
        return () ->
                Councils.seatKept(ground, "/seat", meeting(ground, e).council(), seat, e).broken();
    }

    /** There are paragraphs, each about another item. */
    public static Rule paragraphs(List<Paragraph> paragraphs) {
        return Rule.all(
                Form.atLeast("/paragraphs", 1, paragraphs),
                Form.different(
                        "/paragraphs", "/item", paragraphs.stream().map(Drafts::about).toList()));
    }

    /** What a paragraph is about: an item, or the opening before the first one. */
    private static String about(Paragraph paragraph) {
        return paragraph.item() == null ? "—" : paragraph.item().value();
    }

    /** Each paragraph is about an item that is, or was, on the agenda. */
    public static Rule onAgenda(Ground ground, List<Paragraph> paragraphs, MinutesEvent e) {
        return Form.each(
                "/paragraphs",
                paragraphs,
                (at, p) -> Meetings.everOnAgenda(ground, at + "/item", e.meeting(), p.item(), e));
    }

    private static Minutes minutes(Ground ground, MinutesEvent e) {
        return ground.files().minutes(e.meeting(), e).orElseThrow();
    }

    private static Meeting meeting(Ground ground, MinutesEvent e) {
        return ground.files().meeting(e.meeting(), e).orElseThrow();
    }
}
