package org.kenesh.command.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedCouncil.CouncilEnded;
import org.kenesh.command.slice.ContradictedCouncil.CouncilExists;
import org.kenesh.command.slice.ContradictedCouncil.CouncilNotBegun;
import org.kenesh.command.slice.ContradictedCouncil.CouncilUnderItself;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotThere;
import org.kenesh.command.slice.NeverRight.AmendmentEmpty;
import org.kenesh.command.slice.NotOnRecord.CouncilUnknown;
import org.kenesh.command.slice.NotOnRecord.SeatUnknown;
import org.kenesh.council.CouncilEvent.CouncilDissolved;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;
import org.kenesh.council.CouncilEvent.OfCouncil;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilLife;
import org.kenesh.council.SeatId;
import org.kenesh.council.Superior;
import org.kenesh.event.Effective;
import org.kenesh.record.Dated;
import org.kenesh.time.EffectiveDate;

/** Rules about councils and their seats. Where a date is imprecise, what may be so is granted. */
public final class Councils {

    private static final String OVER_AGENCY = "/superior/agency";
    private static final String OVER_COUNCIL = "/superior/council";

    private Councils() {}

    /** It is established, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, String field, @Nullable CouncilId council) {
        return () ->
                council == null || ground.institutions().council(council).isPresent()
                        ? null
                        : new CouncilUnknown(field, council);
    }

    /** It is not established yet. */
    public static Rule free(Ground ground, String field, CouncilId council) {
        return () ->
                ground.institutions().council(council).isPresent()
                        ? new CouncilExists(field, council)
                        : null;
    }

    /** It exists on a day that the event may have; on the day of its end it does not any more. */
    public static Rule there(Ground ground, String field, CouncilId council, Effective event) {
        return () -> {
            var life = ground.institutions().council(council);
            if (life.isEmpty()) {
                return new CouncilUnknown(field, council);
            }
            var begins = life.get().begun().on();
            if (begins.earliest().isAfter(event.effectiveOn().latest())) {
                return new CouncilNotBegun(field, council, event.effectiveOn(), begins);
            }
            var ended = life.get().ended();
            return ended != null && !ended.on().latest().isAfter(event.effectiveOn().earliest())
                    ? new CouncilEnded(field, council, event.effectiveOn(), ended.on())
                    : null;
        };
    }

    /** One that is on record exists when the event takes effect; older tasks may name others. */
    public static Rule notGone(
            Ground ground, String field, @Nullable CouncilId council, Effective event) {
        return () ->
                council == null || ground.institutions().council(council).isEmpty()
                        ? null
                        : there(ground, field, council, event).broken();
    }

    /** No other event ends it. */
    public static Rule endsOnce(Ground ground, String field, CouncilDissolved e) {
        return () -> {
            var ended = ground.institutions().council(e.council()).orElseThrow().ended();
            return ended == null
                    ? null
                    : new CouncilEnded(field, e.council(), e.effectiveOn(), ended.on());
        };
    }

    /** The amendment changes something. */
    public static Rule saysSomething(CouncilMandateAmended e) {
        return () ->
                Stream.of(
                                        e.names(),
                                        e.shortNames(),
                                        e.superior(),
                                        e.authority(),
                                        e.quorum(),
                                        e.decisions())
                                .allMatch(Objects::isNull)
                        ? new AmendmentEmpty("", e.council())
                        : null;
    }

    /** Whom it is under is on record; none is asked for when nobody is named. */
    public static Rule superiorKnown(Ground ground, @Nullable Superior superior) {
        return switch (superior) {
            case Superior.Agency(var agency) -> Agencies.known(ground, OVER_AGENCY, agency);
            case Superior.Council(var council) -> known(ground, OVER_COUNCIL, council);
            case null -> () -> null;
        };
    }

    /** Whom it is under exists when the event takes effect. */
    public static Rule superiorThere(Ground ground, @Nullable Superior superior, OfCouncil e) {
        return switch (superior) {
            case Superior.Agency(var agency) -> Agencies.thereOn(ground, OVER_AGENCY, agency, e);
            case Superior.Council(var council) ->
                    council.equals(e.council())
                            ? () -> null // a circle, and refused as one
                            : there(ground, OVER_COUNCIL, council, e);
            case null -> () -> null;
        };
    }

    /** It does not come to be under itself on any day. */
    public static Rule noCircle(Ground ground, @Nullable Superior superior, OfCouncil e) {
        return () -> {
            if (!(superior instanceof Superior.Council(var over))) {
                return null;
            }
            var day = e.effectiveOn().latest();
            var closed = Circle.closedBy(e.council(), over, day, id -> superiors(ground, id));
            return closed == null
                    ? null
                    : new CouncilUnderItself(
                            OVER_COUNCIL, e.council(), over, EffectiveDate.on(closed));
        };
    }

    private static List<Dated<CouncilId>> superiors(Ground ground, CouncilId council) {
        var over = new ArrayList<Dated<CouncilId>>();
        for (var dated :
                ground.institutions()
                        .council(council)
                        .map(CouncilLife::superiors)
                        .orElse(List.of())) {
            if (dated.value() instanceof Superior.Council(var id)) {
                over.add(
                        new Dated<>(
                                id, dated.from(), dated.until(), dated.position(), dated.act()));
            }
        }
        return over;
    }

    /** The seat was made, on whatever day. */
    public static Rule seatKnown(Ground ground, String field, SeatId seat) {
        return () ->
                ground.institutions().seat(seat).isPresent() ? null : new SeatUnknown(field, seat);
    }

    /** The council exists and the seat is on it on the last possible day of the event. */
    public static Rule seatThere(
            Ground ground, String field, CouncilId council, SeatId seat, Effective event) {
        return Rule.all(
                seatKept(ground, field, council, seat, event),
                () -> {
                    var day = event.effectiveOn().latest();
                    boolean there =
                            ground.institutions()
                                    .roster(council, day)
                                    .flatMap(roster -> roster.seat(seat))
                                    .isPresent();
                    return there
                            ? null
                            : new SeatNotThere(field, seat, council, event.effectiveOn());
                });
    }

    /**
     * The seat was made for this council and is not withdrawn, though the council may have ended.
     */
    public static Rule seatKept(
            Ground ground, String field, CouncilId council, SeatId seat, Effective event) {
        return () -> {
            var life = ground.institutions().seat(seat);
            if (life.isEmpty()) {
                return new SeatUnknown(field, seat);
            }
            boolean there =
                    life.get().created().council().equals(council)
                            && life.get().isThere(event.effectiveOn().latest());
            return there ? null : new SeatNotThere(field, seat, council, event.effectiveOn());
        };
    }
}
