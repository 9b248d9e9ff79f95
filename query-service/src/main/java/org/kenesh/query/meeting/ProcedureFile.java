package org.kenesh.query.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.Decision;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Vote;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * All that is known of a written procedure.
 *
 * @param id the procedure
 * @param council who is asked, as it was called then
 * @param title what it is about, in short
 * @param text what the council is to decide
 * @param openedOn since when replies are taken
 * @param closes until when, in the council's zone
 * @param closed when it was closed; null while it is open
 * @param replies what the seats replied
 * @param quorum whether enough seats replied; null when nothing is known of the council
 * @param decisions what was decided by it
 * @param history what happened, in the order of the steps, also after the day
 */
record ProcedureFile(
        ProcedureId id,
        CouncilReference council,
        Text title,
        Text text,
        EffectiveDate openedOn,
        LocalDateTime closes,
        @Nullable LocalDateTime closed,
        List<Reply> replies,
        @Nullable QuorumFile quorum,
        List<DecisionReference> decisions,
        List<Happening> history) {

    /**
     * What a seat replied.
     *
     * @param seat the seat as it was when the procedure was closed, or is on the day
     * @param vote its vote
     * @param remark what it remarked
     * @param at when, in the council's zone
     */
    record Reply(SeatReference seat, Vote vote, @Nullable Text remark, LocalDateTime at) {}

    static ProcedureFile of(Knowledge knowledge, WrittenProcedure procedure, Asked asked) {
        var closed = procedure.closedAt();
        var day = closed == null ? asked.on() : closed.toLocalDate();
        var proceedings = knowledge.proceedings();
        var place = new Origin.Procedure(procedure.id());
        return new ProcedureFile(
                procedure.id(),
                CouncilReference.of(knowledge, procedure.council(), day, asked),
                procedure.title(),
                procedure.text(),
                procedure.openedOn(),
                procedure.closes(),
                closed,
                procedure.replies().stream()
                        .map(r ->
                                new Reply(
                                        SeatReference.of(knowledge, r.seat(), day, asked),
                                        r.vote(),
                                        r.remark(),
                                        r.at()))
                        .toList(),
                QuorumFile.of(knowledge, procedure.council(), day, procedure.attendance(), asked)
                        .orElse(null),
                proceedings.decidedIn(procedure.id()).stream()
                        .flatMap(id ->
                                Decision.of(
                                        id,
                                        proceedings.decisions().of(id, asked.known()),
                                        asked.on())
                                        .stream())
                        .map(Decision::taken)
                        .filter(taken -> taken.origin().equals(place))
                        .map(DecisionReference::of)
                        .toList(),
                Happening.of(proceedings.procedures().of(procedure.id(), asked.known())));
    }
}
