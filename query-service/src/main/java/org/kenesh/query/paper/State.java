package org.kenesh.query.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The state of the record that a paper tells, and the only time that its file knows.
 *
 * @param on the day that it is about
 * @param known the position up to which events are taken into account
 * @param recorded when the event at that position was recorded, by the council's clock
 */
public record State(LocalDate on, long known, OffsetDateTime recorded) {}
