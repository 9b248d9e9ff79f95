package org.kenesh.agency.succession;

import java.time.LocalDate;
import org.kenesh.time.EffectiveDate;

/** Which day an imprecise date is taken for. An answer is computed with both. */
enum Bound {
    EARLY {
        @Override
        LocalDate of(EffectiveDate date) {
            return date.earliest();
        }
    },
    LATE {
        @Override
        LocalDate of(EffectiveDate date) {
            return date.latest();
        }
    };

    abstract LocalDate of(EffectiveDate date);
}
