package org.kenesh.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.PersonId;
import org.kenesh.council.QuorumRule;
import org.kenesh.council.Roster;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatRole;
import org.kenesh.council.VotingRight;

/**
 * Whether enough seats are present to decide, and why.
 *
 * @param verdict what the rule says
 * @param rule the rule of the day; null when none is known
 * @param present how many of the seats that count are present
 * @param of how many seats count
 * @param ofState how many of those present are the state's
 * @param lacks what is missing, none when it is reached
 * @param seats every seat of the day, and whether it counted
 */
public record Quorum(
        Verdict verdict,
        @Nullable QuorumRule rule,
        int present,
        int of,
        int ofState,
        List<Lack> lacks,
        List<Counted> seats) {

    /** What the rule says. */
    public enum Verdict {
        REACHED,
        NOT_REACHED,
        /** No rule is known, so nothing is judged. */
        NO_RULE
    }

    /** What is missing. */
    public enum Lack {
        SEATS,
        PRESIDING,
        STATE_MEMBERS
    }

    /** Whether a seat counted as present, and why. */
    public enum Reason {
        PRESENT(true),
        SUBSTITUTE(true),
        EXCUSED(false),
        ABSENT(false),
        /** Nothing was recorded about it. */
        NOT_RECORDED(false),
        /** It has no vote. */
        NO_VOTE(false),
        /** Its agency is gone, or nothing says which agency has it. */
        VACANT(false),
        /** Whoever sat there counted for another seat already. */
        COUNTED_ELSEWHERE(false);

        private final boolean counts;

        Reason(boolean counts) {
            this.counts = counts;
        }

        /** Whether a seat counts as present for it. */
        public boolean counts() {
            return counts;
        }
    }

    /**
     * A seat with what it counted for.
     *
     * @param seat the seat
     * @param reason whether it counted, and why
     */
    public record Counted(SeatId seat, Reason reason) {}

    public Quorum {
        lacks = List.copyOf(lacks);
        seats = List.copyOf(seats);
    }

    /** Judges by the roster and the rule of the day. */
    public static Quorum judge(Roster roster, Map<SeatId, Attendance> attendance) {
        var counted = count(roster, attendance);
        var there = new HashSet<SeatId>();
        counted.stream().filter(one -> one.reason().counts()).forEach(one -> there.add(one.seat()));
        int ofState =
                (int)
                        roster.seats().stream()
                                .filter(seat -> there.contains(seat.id()) && seat.ofState())
                                .count();
        var dated = roster.council().quorum();
        if (dated == null) {
            int whole = whole(roster, QuorumRule.Base.VOTING);
            return new Quorum(
                    Verdict.NO_RULE, null, there.size(), whole, ofState, List.of(), counted);
        }
        var rule = dated.value();
        int whole = whole(roster, rule.of());
        var lacks = new ArrayList<Lack>();
        if (!rule.present().reachedBy(there.size(), whole)) {
            lacks.add(Lack.SEATS);
        }
        if (!led(roster, attendance, rule.presiding())) {
            lacks.add(Lack.PRESIDING);
        }
        if (ofState < rule.stateMembers()) {
            lacks.add(Lack.STATE_MEMBERS);
        }
        return new Quorum(
                lacks.isEmpty() ? Verdict.REACHED : Verdict.NOT_REACHED,
                rule,
                there.size(),
                whole,
                ofState,
                lacks,
                counted);
    }

    private static int whole(Roster roster, QuorumRule.Base base) {
        return (int)
                roster.seats().stream()
                        .filter(seat ->
                                switch (base) {
                                    case VOTING -> seat.voting() == VotingRight.VOTING;
                                    case FILLED -> seat.votes();
                                })
                        .count();
    }

    private static List<Counted> count(Roster roster, Map<SeatId, Attendance> attendance) {
        var counted = new ArrayList<Counted>();
        var people = new HashSet<PersonId>();
        for (var seat : roster.seats()) {
            counted.add(new Counted(seat.id(), reason(seat, attendance.get(seat.id()), people)));
        }
        return counted;
    }

    private static Reason reason(
            Seat seat, @Nullable Attendance attendance, Set<PersonId> counted) {
        if (seat.voting() == VotingRight.NOT_VOTING) {
            return Reason.NO_VOTE;
        }
        if (seat.vacant()) {
            return Reason.VACANT;
        }
        if (attendance == null) {
            return Reason.NOT_RECORDED;
        }
        var person = attendance.sitter(seat);
        if (person.isPresent() && !counted.add(person.get().person())) {
            return Reason.COUNTED_ELSEWHERE;
        }
        return switch (attendance.presence()) {
            case PRESENT -> Reason.PRESENT;
            case SUBSTITUTE -> Reason.SUBSTITUTE;
            case EXCUSED -> Reason.EXCUSED;
            case ABSENT -> Reason.ABSENT;
        };
    }

    private static boolean led(
            Roster roster, Map<SeatId, Attendance> attendance, QuorumRule.Presiding presiding) {
        return switch (presiding) {
            case ANYBODY -> true;
            case CHAIR -> there(roster, attendance, Set.of(SeatRole.CHAIR));
            case CHAIR_OR_DEPUTY ->
                    there(roster, attendance, Set.of(SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR));
        };
    }

    private static boolean there(
            Roster roster, Map<SeatId, Attendance> attendance, Set<SeatRole> roles) {
        return roster.seats().stream()
                .filter(seat -> roles.contains(seat.role()) && !seat.vacant())
                .anyMatch(seat -> {
                    var one = attendance.get(seat.id());
                    return one != null && one.presence().there();
                });
    }
}
