package org.kenesh.meeting;

import org.jspecify.annotations.Nullable;
import org.kenesh.council.Person;
import org.kenesh.council.SeatId;

/**
 * Whether anybody sat on a seat, and who.
 *
 * @param seat the seat
 * @param presence whether anybody sat there
 * @param person who did, when it is not the one, or not the only one, who was appointed
 */
public record Attendance(SeatId seat, Presence presence, @Nullable Person person) {}
