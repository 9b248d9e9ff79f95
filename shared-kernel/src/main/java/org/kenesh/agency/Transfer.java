package org.kenesh.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a reorganization.
 *
 * @param scope what goes
 * @param from the agency that had it
 * @param to the agency that gets it
 * @param until the day from which it is as if the line had never been, or null when it is for good
 */
public record Transfer(Scope scope, AgencyId from, AgencyId to, @Nullable LocalDate until) {}
