package org.kenesh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who sits on a council on a day.
 *
 * @param council the council as it is on that day
 * @param on the day
 * @param seats its seats, by role and then by age; none before it began and after it ended
 */
public record Roster(Council council, LocalDate on, List<Seat> seats) {

    public Roster {
        seats = List.copyOf(seats);
    }

    /** A seat that is there on that day. */
    public Optional<Seat> seat(SeatId id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }
}
