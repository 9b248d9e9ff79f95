package org.kenesh.command.slice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Outcome;
import org.kenesh.function.FunctionId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.time.EffectiveDate;

/** It can never be right, whatever the record says. */
public sealed interface NeverRight extends Rejection {
    /** An amendment must say what it changes. */
    record AmendmentEmpty(String field, CouncilId council) implements NeverRight {}

    /** An observer has no vote. */
    record ObserverVotes(String field, SeatId seat) implements NeverRight {}

    /** Only an agency has a seat for a function. */
    record FunctionWithoutAgency(String field, SeatId seat, FunctionId function)
            implements NeverRight {}

    /** The time is not of the day of the event. */
    record TimeOnOtherDay(String field, LocalDateTime time, EffectiveDate on)
            implements NeverRight {}

    /** Only somebody who is absent has nobody on the seat. */
    record PersonAbsent(String field, SeatId seat) implements NeverRight {}

    /** Either the chair or a later meeting approves minutes. */
    record ApproverUnclear(String field, MeetingId meeting) implements NeverRight {}

    /** The day is before that of the event. */
    record DayTooEarly(String field, LocalDate day, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** The day of a decision must be known exactly. */
    record DayNotPrecise(String field, EffectiveDate on) implements NeverRight {}

    /** The votes of a written procedure are the replies in it. */
    record BallotsAreReplies(String field, ProcedureId procedure) implements NeverRight {}

    /** Votes are for what is adopted or rejected. */
    record VotesWithoutProposal(String field, Outcome outcome) implements NeverRight {}

    /** A decision has nothing to do with itself. */
    record DecisionNamesItself(String field, DecisionId decision) implements NeverRight {}

    /** Only what is adopted gives tasks, or does anything to other decisions. */
    record OnlyWhenAdopted(String field, Outcome outcome) implements NeverRight {}

    /** It waits anyway. */
    record NotAnAnswer(String field, Fate fate) implements NeverRight {}

    /** The place in the day is negative. */
    record SequenceNegative(String field, int sequence) implements NeverRight {}

    /** The place in a list is negative. */
    record PlaceNegative(String field, int place) implements NeverRight {}

    /** The end is not after the beginning. */
    record UntilNotAfter(String field, LocalDate until, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** Too few in the list. */
    record TooFew(String field, int least) implements NeverRight {}

    /** Named twice. */
    record NamedTwice(String field, String value) implements NeverRight {}

    /** From and to are the same. */
    record FromIsTo(String field, AgencyId agency) implements NeverRight {}

    /** An act does not change itself. */
    record ActNamesItself(String field, ActId act) implements NeverRight {}

    /** The agency is no participant. */
    record NotParticipant(String field, AgencyId agency) implements NeverRight {}

    /** The name of a new agency is missing. */
    record NameMissing(String field, AgencyId agency) implements NeverRight {}

    /** Only for an agency that begins. */
    record OnlyForBeginning(String field, AgencyId agency) implements NeverRight {}

    /** Lines contradict each other. */
    record LinesContradict(String field, AgencyId from, String scope, AgencyId to, AgencyId otherTo)
            implements NeverRight {}

    /** Nothing changes. */
    record NothingChanges(String field) implements NeverRight {}

    /** The list of functions does not fit. */
    record DispositionContradicts(String field, Disposition disposition) implements NeverRight {}

    /** The deadline is too early. */
    record DueTooEarly(String field, LocalDate due, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** The event is of another type. */
    record TargetOfOtherType(String field, long position, String type, String given)
            implements NeverRight {}

    /** The correction is about something else. */
    record SubjectDiffers(String field, String recorded, String given) implements NeverRight {}
}
