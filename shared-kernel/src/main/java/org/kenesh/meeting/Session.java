package org.kenesh.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.SeatId;

/**
 * An uninterrupted part of a meeting.
 *
 * @param from when it began
 * @param presiding the seat that leads it
 * @param to when it was interrupted or ended; null while it lasts
 */
public record Session(LocalDateTime from, SeatId presiding, @Nullable LocalDateTime to) {}
