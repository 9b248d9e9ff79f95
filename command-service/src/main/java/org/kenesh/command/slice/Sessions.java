package org.kenesh.command.slice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kenesh.command.slice.ContradictedMeeting.PresidingVacant;
import org.kenesh.command.slice.ContradictedMeeting.PresidingWithoutVote;
import org.kenesh.command.slice.ContradictedMeeting.TimeTooEarly;
import org.kenesh.council.QuorumRule.Presiding;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatRole;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.MeetingEvent.MeetingOpened;
import org.kenesh.meeting.Session;
import org.kenesh.record.Version;

/** Rules about when a meeting sits, and who leads it. */
public final class Sessions {

    private Sessions() {}

    /** A time is not before the present session began, or the last one ended. */
    public static Rule afterSession(Ground ground, String field, LocalDateTime at, MeetingEvent e) {
        return () -> {
            var sessions = Meetings.meeting(ground, e).sessions();
            var last = sessions.isEmpty() ? null : latest(sessions.getLast());
            return Meetings.after(field, at, last).broken();
        };
    }

    /** It ends no session before what was decided in it. */
    public static Rule afterDecisions(
            Ground ground, String field, LocalDateTime at, MeetingEvent e) {
        return () -> {
            for (var version : ground.files().about(e.meeting())) {
                if (version.event() instanceof DecisionTaken taken
                        && taken.origin() instanceof Origin.Item
                        && taken.effectiveOn().latest().isAfter(at.toLocalDate())
                        && !openedAgain(ground, e, at, taken.effectiveOn().latest())) {
                    return new TimeTooEarly(field, at, taken.effectiveOn().latest().atStartOfDay());
                }
            }
            return null;
        };
    }

    private static boolean openedAgain(
            Ground ground, MeetingEvent e, LocalDateTime after, LocalDate by) {
        return ground.files().about(e.meeting()).stream()
                .map(Version::event)
                .filter(MeetingOpened.class::isInstance)
                .map(MeetingOpened.class::cast)
                .anyMatch(opened ->
                        !opened.at().isBefore(after) && !opened.at().toLocalDate().isAfter(by));
    }

    /** The seat is on the council and can preside on the day of the event. */
    public static Rule presides(Ground ground, SeatId id, MeetingEvent e) {
        return () -> {
            var field = "/presiding";
            var there =
                    Councils.seatThere(ground, field, Meetings.council(ground, e), id, e).broken();
            if (there != null) {
                return there;
            }
            var seat = Meetings.seat(ground, id, e);
            if (seat.vacant()) {
                return new PresidingVacant(field, id, e.effectiveOn());
            }
            return mayLead(seat) || anybodyLeads(ground, e)
                    ? null
                    : new PresidingWithoutVote(field, id, e.effectiveOn());
        };
    }

    /** It has a vote, or is there to lead. */
    private static boolean mayLead(Seat seat) {
        return seat.votes()
                || seat.role() == SeatRole.CHAIR
                || seat.role() == SeatRole.DEPUTY_CHAIR;
    }

    /** Whether the rule of the day asks for nobody in particular, or there is none. */
    private static boolean anybodyLeads(Ground ground, MeetingEvent e) {
        var day = e.effectiveOn().latest();
        return ground.institutions()
                .roster(Meetings.council(ground, e), day)
                .map(roster -> roster.council().quorum())
                .filter(rule -> rule.value().presiding() != Presiding.ANYBODY)
                .isEmpty();
    }

    private static LocalDateTime latest(Session session) {
        var to = session.to();
        return to == null ? session.from() : to;
    }
}
