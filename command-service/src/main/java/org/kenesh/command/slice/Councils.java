package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.Rejection.CouncilEnded;
import org.kenesh.command.slice.Rejection.CouncilExists;
import org.kenesh.command.slice.Rejection.CouncilNotBegun;
import org.kenesh.command.slice.Rejection.CouncilUnknown;
import org.kenesh.command.slice.Rejection.SeatNotThere;
import org.kenesh.command.slice.Rejection.SeatUnknown;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.event.Effective;

/** Rules about councils and their seats. Where a date is imprecise, what may be so is granted. */
public final class Councils {

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

    /** It exists when the event takes effect. */
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
            return ended != null && ended.on().latest().isBefore(event.effectiveOn().earliest())
                    ? new CouncilEnded(field, council, event.effectiveOn(), ended.on())
                    : null;
        };
    }

    /** The seat was made, on whatever day. */
    public static Rule seatKnown(Ground ground, String field, SeatId seat) {
        return () ->
                ground.institutions().seat(seat).isPresent() ? null : new SeatUnknown(field, seat);
    }

    /** The seat is on this council on the last possible day of the event. */
    public static Rule seatThere(
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
