package org.kenesh.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.council.QuorumRule;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.Quorum;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.record.Dated;
import org.kenesh.text.Text;

/**
 * Whether enough seats were present, and why.
 *
 * @param verdict what the rule of the day says
 * @param rule the rule, since when it held and by which act; null when none is known
 * @param present how many of the seats that count were present
 * @param of how many seats count
 * @param ofState how many of those present were the state's
 * @param lacks what was missing
 * @param seats every seat of the day, and whether it counted
 * @param words all that in words
 */
public record QuorumFile(
        Quorum.Verdict verdict,
        @Nullable Dated<QuorumRule> rule,
        int present,
        int of,
        int ofState,
        List<Quorum.Lack> lacks,
        List<Counted> seats,
        Text words) {

    /**
     * A seat, and whether it counted.
     *
     * @param seat the seat as it was on that day
     * @param counted whether it counted as present
     * @param reason why
     */
    public record Counted(SeatReference seat, boolean counted, Quorum.Reason reason) {}

    /** The quorum of a council on a day; empty when nothing is known of the council. */
    public static Optional<QuorumFile> of(
            Knowledge knowledge,
            CouncilId council,
            LocalDate day,
            Map<SeatId, Attendance> attendance,
            Asked asked) {
        return knowledge
                .councils()
                .roster(council, day, asked.known(), knowledge.succession())
                .map(roster -> of(knowledge, roster, Quorum.judge(roster, attendance), asked));
    }

    /** A quorum that was judged by the roster of a day. */
    public static QuorumFile of(Knowledge knowledge, Roster roster, Quorum quorum, Asked asked) {
        var seats =
                quorum.seats().stream()
                        .map(one ->
                                new Counted(
                                        SeatReference.of(knowledge, one.seat(), roster.on(), asked),
                                        one.reason().counts(),
                                        one.reason()))
                        .toList();
        return new QuorumFile(
                quorum.verdict(),
                roster.council().quorum(),
                quorum.present(),
                quorum.of(),
                quorum.ofState(),
                quorum.lacks(),
                seats,
                QuorumWords.of(quorum, seats));
    }
}
