package org.kenesh.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Person;
import org.kenesh.council.Representation;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;

/**
 * Whether anybody sat on a seat, and who.
 *
 * @param seat the seat
 * @param presence whether anybody sat there
 * @param person who did, when it is not the one, or not the only one, who was appointed
 */
public record Attendance(SeatId seat, Presence presence, @Nullable Person person) {

    /** Who sat there, given the seat of that day; empty when nobody did, or nobody is named. */
    public Optional<Person> sitter(Seat on) {
        if (person != null) {
            return Optional.of(person);
        }
        var holder = on.holder();
        return switch (presence) {
            case PRESENT -> Optional.ofNullable(holder).map(Representation::person);
            case SUBSTITUTE ->
                    on.substitutes().size() == 1
                            ? Optional.of(on.substitutes().getFirst().person())
                            : Optional.empty();
            case EXCUSED, ABSENT -> Optional.empty();
        };
    }
}
