package org.kenesh.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilEvent.OfCouncil;
import org.kenesh.council.CouncilEvent.OfSeat;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Cut;
import org.kenesh.record.Version;

/**
 * The councils and their seats: what each is, by which rules it decides and who sits there, on any
 * day, as known at any state of knowledge. One thread writes; many may read while nobody writes.
 */
public final class CouncilRegister {

    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::role)
                    .thenComparing(seat -> seat.begun().on().latest())
                    .thenComparingLong(seat -> seat.begun().position());

    private final Chronicle<CouncilId> councils = new Chronicle<>(Chronicle.STEPS);
    private final Chronicle<SeatId> seats = new Chronicle<>(Chronicle.STEPS);
    private final Map<CouncilId, Set<SeatId>> everOn = new HashMap<>();

    /** Takes a version of an event when it opens; versions of other families are passed over. */
    public void apply(Version version) {
        if (!(version.event() instanceof CouncilEvent event)) {
            return;
        }
        switch (event) {
            case OfCouncil e -> councils.add(e.council(), version);
            case OfSeat e -> seats.add(e.seat(), version);
        }
        if (event instanceof SeatCreated created) {
            everOn.computeIfAbsent(created.council(), _ -> new LinkedHashSet<>())
                    .add(created.seat());
        }
    }

    /** All that is known of a council; empty when it was never established. */
    public Optional<CouncilLife> life(CouncilId id, long known) {
        return Optional.ofNullable(CouncilLife.of(councils.of(id, known)));
    }

    /** A council at the end of a day; empty when it was never established. */
    public Optional<Council> council(CouncilId id, LocalDate on, long known) {
        return life(id, known).map(life -> life.at(Cut.after(on)));
    }

    /** All that is known of a seat; empty when it was never made. */
    public Optional<SeatLife> seat(SeatId id, long known) {
        return Optional.ofNullable(SeatLife.of(seats.of(id, known), known));
    }

    /** The council on a day with its seats; empty when it was never established. */
    public Optional<Roster> roster(
            CouncilId council, LocalDate on, long known, Succession succession) {
        return council(council, on, known)
                .map(it ->
                        new Roster(
                                it,
                                on,
                                it.present() ? seats(council, on, known, succession) : List.of()));
    }

    private List<Seat> seats(CouncilId council, LocalDate on, long known, Succession succession) {
        return seats(council, known).stream()
                .filter(life -> life.isThere(on))
                .map(life -> life.on(on, succession))
                .sorted(ORDER)
                .toList();
    }

    /** All seats that a council was ever said to have, in the order in which they were recorded. */
    public List<SeatLife> seats(CouncilId council, long known) {
        return everOn.getOrDefault(council, Set.of()).stream()
                .flatMap(id -> seat(id, known).stream())
                .filter(life -> life.created().council().equals(council))
                .toList();
    }

    /** All councils that anything was ever recorded about. */
    public Set<CouncilId> ids() {
        return councils.things();
    }

    /** All seats that anything was ever recorded about. */
    public Set<SeatId> seatIds() {
        return seats.things();
    }
}
