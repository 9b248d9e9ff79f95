package org.kenesh.query.discipline;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Status;
import org.kenesh.query.reference.AgencyReference;

/** Counts tasks by what became of them. */
public final class Counts {

    private final Map<Standard, Integer> counts = new EnumMap<>(Standard.class);

    /** Counts one more. */
    public void add(Standard standard) {
        counts.merge(standard, 1, Integer::sum);
    }

    /** What was counted, of an agency or of nobody in particular. */
    public Row row(@Nullable AgencyReference agency, @Nullable Status status) {
        int onTime = count(Standard.ON_TIME);
        int late = count(Standard.LATE);
        int open = count(Standard.OPEN);
        int overdue = count(Standard.OVERDUE);
        int known = onTime + late + overdue;
        return new Row(
                agency,
                status,
                known + open,
                onTime,
                late,
                open,
                overdue,
                count(Standard.CANCELLED),
                known == 0 ? null : (double) onTime / known);
    }

    private int count(Standard standard) {
        return counts.getOrDefault(standard, 0);
    }
}
