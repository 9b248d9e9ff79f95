package org.kenesh.query.discipline;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Status;
import org.kenesh.query.reference.AgencyReference;

/**
 * The tasks of an agency, counted.
 *
 * @param agency the agency; null for those with no single agency
 * @param status what can be said of who is responsible, for those with no single agency
 * @param tasks how many are counted; cancelled ones are not
 * @param onTime done on the last day for them or before
 * @param late done, but later
 * @param open not done, and the last day has not passed
 * @param overdue not done, and the last day has passed
 * @param cancelled how many need not be done any longer, beside those counted
 * @param discipline the share of those on time in all whose fate is known: on time, late and
 *     overdue, from 0 to 1; null when there is none
 */
public record Row(
        @Nullable AgencyReference agency,
        @Nullable Status status,
        int tasks,
        int onTime,
        int late,
        int open,
        int overdue,
        int cancelled,
        @Nullable Double discipline) {

    /** The worst first. */
    public static final Comparator<Row> WORST_FIRST =
            Comparator.comparing(
                            Row::discipline,
                            Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                    .thenComparing(Comparator.comparingInt(Row::tasks).reversed())
                    .thenComparing(row -> row.agency() == null ? "" : row.agency().id().value())
                    .thenComparing(row -> String.valueOf(row.status()));
}
