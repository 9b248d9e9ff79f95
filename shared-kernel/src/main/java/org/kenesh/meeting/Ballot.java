package org.kenesh.meeting;

import org.kenesh.council.SeatId;

/**
 * The vote of a seat.
 *
 * @param seat the seat
 * @param vote its vote
 */
public record Ballot(SeatId seat, Vote vote) {}
