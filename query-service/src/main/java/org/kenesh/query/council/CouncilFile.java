package org.kenesh.query.council;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.council.Authority;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilEvent;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilLife;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.QuorumRule;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatLife;
import org.kenesh.council.Superior;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.record.Cut;
import org.kenesh.record.Dated;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/**
 * All that is known of a council.
 *
 * @param council the council on the day
 * @param under under whom it is on the day, with the name; null when it is under nobody
 * @param below the councils under it on the day
 * @param allNames its names over time
 * @param allShortNames its abbreviations over time
 * @param allSuperiors under whom it was
 * @param allAuthorities what its decisions were
 * @param allQuorums its quorum rules over time
 * @param allDecisions its decision rules over time
 * @param seats all seats that it ever had, in the order in which they were recorded
 * @param acts the acts that changed it or its seats
 * @param history what happened to it, in the order of the steps, also after the day
 */
record CouncilFile(
        @JsonUnwrapped Council council,
        @Nullable Under under,
        List<CouncilReference> below,
        List<Dated<Text>> allNames,
        List<Dated<Text>> allShortNames,
        List<Dated<Superior>> allSuperiors,
        List<Dated<Authority>> allAuthorities,
        List<Dated<QuorumRule>> allQuorums,
        List<Dated<DecisionRule>> allDecisions,
        List<HadSeat> seats,
        List<ActReference> acts,
        List<Happening> history) {

    /**
     * A seat that a council had.
     *
     * @param seat the seat as it was made
     * @param begun when it was made
     * @param ended when it was withdrawn; null when it was not
     */
    record HadSeat(SeatReference seat, Milestone begun, @Nullable Milestone ended) {}

    static CouncilFile of(Knowledge knowledge, CouncilLife life, Asked asked) {
        var council = life.at(Cut.after(asked.on()));
        var seats = knowledge.councils().seats(life.id(), asked.known());
        return new CouncilFile(
                council,
                Under.orNull(knowledge, council.superior(), asked),
                below(knowledge, life.id(), asked),
                life.names(),
                life.shortNames(),
                life.superiors(),
                life.authorities(),
                life.quorums(),
                life.decisionRules(),
                seats.stream().map(seat -> seat(knowledge, seat, asked)).toList(),
                acts(knowledge, life, seats, asked.known()),
                Happening.of(life.changes()));
    }

    private static HadSeat seat(Knowledge knowledge, SeatLife seat, Asked asked) {
        SeatId id = seat.id();
        var made = seat.begun().on().latest();
        return new HadSeat(
                SeatReference.of(knowledge, id, made, asked), seat.begun(), seat.ended());
    }

    private static List<CouncilReference> below(Knowledge knowledge, CouncilId over, Asked asked) {
        return knowledge.councils().ids().stream()
                .sorted()
                .flatMap(id -> knowledge.councils().council(id, asked.on(), asked.known()).stream())
                .filter(it -> it.present() && isUnder(it, over))
                .map(it -> new CouncilReference(it.id(), it.names()))
                .toList();
    }

    private static boolean isUnder(Council council, CouncilId over) {
        return council.superior() instanceof Superior.Council(var id) && id.equals(over);
    }

    private static List<ActReference> acts(
            Knowledge knowledge, CouncilLife life, List<SeatLife> seats, long known) {
        return Stream.concat(
                        acts(life.changes()), seats.stream().flatMap(seat -> acts(seat.changes())))
                .distinct()
                .map(act -> ActReference.of(knowledge, act, known))
                .toList();
    }

    private static Stream<ActId> acts(List<Version> changes) {
        return changes.stream()
                .map(change -> ((CouncilEvent) change.event()).act())
                .filter(Objects::nonNull);
    }
}
