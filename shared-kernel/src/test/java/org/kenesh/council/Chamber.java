package org.kenesh.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilEvent.CouncilDissolved;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** A record about councils that grows by events, and what is asked of it. */
final class Chamber {

    static final CouncilId COUNCIL = new CouncilId("c");
    static final SeatId SEAT = new SeatId("s");
    static final QuorumRule HALF =
            new QuorumRule(
                    QuorumRule.Base.VOTING, Threshold.MAJORITY, QuorumRule.Presiding.ANYBODY, 0);
    static final QuorumRule TWO_THIRDS =
            new QuorumRule(
                    QuorumRule.Base.FILLED,
                    new Threshold(null, new Fraction(2, 3), 0),
                    QuorumRule.Presiding.CHAIR,
                    3);

    private final Versions versions = new Versions();
    private final CouncilRegister register = new CouncilRegister();
    private final Succession succession = new Succession();
    private final List<Version> opened = new ArrayList<>();
    private long size;

    Chamber given(Event... events) {
        for (var event : events) {
            var change = versions.apply(new Recorded(size++, Instant.EPOCH, null, null, event));
            change.opened().forEach(register::apply);
            succession.apply(change);
            opened.addAll(change.opened());
        }
        return this;
    }

    /** Takes all that was recorded once more. */
    void again() {
        opened.forEach(register::apply);
    }

    long size() {
        return size;
    }

    Versions versions() {
        return versions;
    }

    CouncilRegister register() {
        return register;
    }

    Council council(String on) {
        return register.council(COUNCIL, day(on), size).orElseThrow();
    }

    CouncilLife life() {
        return register.life(COUNCIL, size).orElseThrow();
    }

    Seat seat(String on) {
        return seat(on, size);
    }

    Seat seat(String on, long known) {
        return register.seat(SEAT, known).orElseThrow().on(day(on), succession);
    }

    @Nullable Roster roster(LocalDate on, long known) {
        return register.roster(COUNCIL, on, known, succession).orElse(null);
    }

    List<String> seats(String on) {
        return register.roster(COUNCIL, day(on), size, succession).orElseThrow().seats().stream()
                .map(seat -> seat.id().value())
                .toList();
    }

    static CouncilEstablished established(String on, @Nullable QuorumRule quorum) {
        return new CouncilEstablished(
                COUNCIL,
                CouncilKind.COUNCIL,
                Text.en("Council"),
                null,
                null,
                Authority.CONSULTATIVE,
                Zone.parse("Asia/Bishkek"),
                quorum,
                null,
                date(on),
                0,
                new ActId("decree"),
                null);
    }

    static CouncilMandateAmended renamed(String name, String on, int sequence) {
        return new CouncilMandateAmended(
                COUNCIL,
                Text.en(name),
                null,
                null,
                null,
                null,
                null,
                date(on),
                sequence,
                null,
                null);
    }

    static CouncilMandateAmended amended(QuorumRule quorum, String on) {
        return new CouncilMandateAmended(
                COUNCIL,
                null,
                null,
                null,
                null,
                quorum,
                null,
                date(on),
                0,
                new ActId("amendment"),
                null);
    }

    static CouncilDissolved dissolved(String on) {
        return new CouncilDissolved(COUNCIL, date(on), 0, null, null);
    }

    static SeatCreated seatOf(String agency, String on) {
        return seatOf(agency, null, on);
    }

    static SeatCreated seatOf(String agency, @Nullable String function, String on) {
        return new SeatCreated(
                SEAT,
                COUNCIL,
                new SeatOwner.Agency(new AgencyId(agency)),
                function == null ? null : new FunctionId(function),
                SeatRole.MEMBER,
                VotingRight.VOTING,
                date(on),
                0,
                new ActId("decree"),
                null);
    }

    static SeatCreated office(String seat, SeatRole role, String on) {
        return new SeatCreated(
                new SeatId(seat),
                COUNCIL,
                new SeatOwner.Office(Text.en("Office of " + seat)),
                null,
                role,
                VotingRight.VOTING,
                date(on),
                0,
                null,
                null);
    }

    static SeatRuled ruled(String agency, String on) {
        return new SeatRuled(
                SEAT,
                new AgencyId(agency),
                Text.en("as the council asked"),
                date(on),
                0,
                new ActId("ruling"),
                null);
    }

    static SeatWithdrawn withdrawn(String seat, String on) {
        return new SeatWithdrawn(new SeatId(seat), date(on), 0, null, null);
    }

    static RepresentativeAppointed appointed(String person, Capacity capacity, String on) {
        return appointed(person, capacity, on, null);
    }

    static RepresentativeAppointed appointed(
            String person, Capacity capacity, String on, @Nullable String until) {
        return new RepresentativeAppointed(
                SEAT,
                new Person(new PersonId(person), Text.en(person), null),
                capacity,
                until == null ? null : day(until),
                date(on),
                0,
                null,
                null);
    }

    static RepresentativeReleased released(String person, String on) {
        return new RepresentativeReleased(SEAT, new PersonId(person), date(on), 0, null, null);
    }

    static AgencyAbolished abolished(String agency, String on) {
        return new AgencyAbolished(
                new AgencyId(agency), Disposition.NOT_STATED, List.of(), date(on), 0, null, null);
    }

    /** The agencies end, and others begin in their place. */
    static ReorganizationEnacted replaced(List<String> from, List<String> to, String on) {
        return reorganized(from, to, List.of(), on);
    }

    static ReorganizationEnacted reorganized(
            List<String> from, List<String> to, List<Transfer> transfers, String on) {
        var participants = new ArrayList<Participant>();
        from.forEach(
                id -> participants.add(Participant.of(new AgencyId(id), Participant.Role.CEASES)));
        to.forEach(
                id -> participants.add(Participant.of(new AgencyId(id), Participant.Role.BEGINS)));
        return new ReorganizationEnacted(
                participants, transfers, date(on), 0, new ActId("reform"), null);
    }

    static Transfer line(String function, String from, String to) {
        return new Transfer(
                new Scope.Of(new FunctionId(function)), new AgencyId(from), new AgencyId(to), null);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static EffectiveDate date(String text) {
        return EffectiveDate.parse(text);
    }
}
