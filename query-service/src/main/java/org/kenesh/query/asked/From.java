package org.kenesh.query.asked;

import java.time.LocalDate;

/**
 * What the answer of a question is compared with.
 *
 * @param on the effective day
 * @param known the state of knowledge
 * @param fixed whether it stays the same whatever is recorded later
 */
public record From(LocalDate on, long known, boolean fixed) {}
