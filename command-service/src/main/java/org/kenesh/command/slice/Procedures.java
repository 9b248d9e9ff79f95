package org.kenesh.command.slice;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureClosed;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureDecided;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureExists;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureStillRuns;
import org.kenesh.command.slice.ContradictedMeeting.ReplyTooLate;
import org.kenesh.command.slice.ContradictedMeeting.SeatHasNoVote;
import org.kenesh.command.slice.NotOnRecord.ProcedureUnknown;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.VotingRight;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.event.Effective;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.ProcedureEvent.ReplyRecorded;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.WrittenProcedure;

/** Rules about written procedures, and about who may vote in any way. */
public final class Procedures {

    private static final String FIELD = "/procedure";

    private Procedures() {}

    /** It was opened, on whatever day. */
    public static Rule known(Ground ground, ProcedureId procedure) {
        return () ->
                ground.files().tells(procedure, WrittenProcedureOpened.class)
                        ? null
                        : new ProcedureUnknown(FIELD, procedure);
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, ProcedureId procedure) {
        return () ->
                ground.files().tells(procedure, WrittenProcedureOpened.class)
                        ? new ProcedureExists(FIELD, procedure)
                        : null;
    }

    /** Replies are taken when the event comes, by a council that is on record. */
    public static Rule open(Ground ground, ProcedureEvent e) {
        return () -> {
            var procedure = ground.files().procedure(e.procedure(), e);
            if (procedure.isEmpty()) {
                return new ProcedureUnknown(FIELD, e.procedure());
            }
            var closed = procedure.get().closedAt();
            return closed == null
                    ? Councils.known(ground, FIELD, procedure.get().council()).broken()
                    : new ProcedureClosed(FIELD, e.procedure(), closed);
        };
    }

    /**
     * Nothing of substance was decided by it, unless by this decision: what the replies amounted to
     * stays.
     */
    public static Rule notDecided(
            Ground ground, String field, ProcedureId procedure, @Nullable DecisionId unless) {
        return () -> {
            for (var version : ground.files().about(procedure)) {
                if (version.event() instanceof DecisionTaken taken
                        && taken.outcome().ofSubstance()
                        && !taken.decision().equals(unless)) {
                    return new ProcedureDecided(field, procedure, taken.decision());
                }
            }
            return null;
        };
    }

    /** The reply came in time. */
    public static Rule inTime(Ground ground, ReplyRecorded e) {
        return () -> {
            var closes = procedure(ground, e).closes();
            return e.at().isAfter(closes)
                    ? new ReplyTooLate("/at", e.seat(), e.at(), closes)
                    : null;
        };
    }

    /** The seat is on the council that is asked, and has a vote. */
    public static Rule mayReply(Ground ground, ReplyRecorded e) {
        return () -> {
            var council = procedure(ground, e).council();
            return Rule.all(
                            Councils.seatThere(ground, "/seat", council, e.seat(), e),
                            hasVote(ground, "/seat", e.seat(), e))
                    .broken();
        };
    }

    /** The time limit is over, or every seat with a vote has replied. */
    public static Rule over(Ground ground, LocalDateTime at, ProcedureEvent e) {
        return () -> {
            var procedure = procedure(ground, e);
            if (!at.isBefore(procedure.closes())) {
                return null;
            }
            var missing = missing(ground, procedure, e);
            return missing.isEmpty()
                    ? null
                    : new ProcedureStillRuns("/at", procedure.closes(), missing);
        };
    }

    private static List<SeatId> missing(Ground ground, WrittenProcedure procedure, Effective e) {
        var replied = new HashSet<SeatId>();
        procedure.ballots().stream().map(Ballot::seat).forEach(replied::add);
        return ground
                .institutions()
                .roster(procedure.council(), e.effectiveOn().latest())
                .orElseThrow()
                .seats()
                .stream()
                .filter(Seat::votes)
                .map(Seat::id)
                .filter(seat -> !replied.contains(seat))
                .toList();
    }

    /** The seat, which is there, has a vote on the day of the event that can be given. */
    static Rule hasVote(Ground ground, String field, SeatId id, Effective e) {
        return () -> {
            var seat = Meetings.seat(ground, id, e);
            if (seat.votes()) {
                return null;
            }
            var reason = seat.voting() == VotingRight.NOT_VOTING ? "NOT_VOTING" : "VACANT";
            return new SeatHasNoVote(field, id, e.effectiveOn(), reason);
        };
    }

    private static WrittenProcedure procedure(Ground ground, ProcedureEvent e) {
        return ground.files().procedure(e.procedure(), e).orElseThrow();
    }
}
