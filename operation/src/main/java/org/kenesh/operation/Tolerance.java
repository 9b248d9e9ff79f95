package org.kenesh.operation;

import java.time.Duration;
import java.util.Optional;
import org.kenesh.ledger.Absence;

/**
 * For how long a store may be away before a service says that it is not ready.
 *
 * <p>All copies of a service rest on the same store, so sending callers from one copy to another
 * one helps nobody, while a primary that is elected is away for some seconds only: a service that
 * said at once that it is not ready would be taken out together with all its copies at each
 * election, and its callers would meet the front's bare error instead of the service's own answer.
 */
public final class Tolerance {

    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private Tolerance() {}

    /** Whether something has lasted for longer than is tolerated. */
    public static boolean isExceeded(Duration lasting) {
        return lasting.compareTo(TOLERATED) > 0;
    }

    /** Whether a store has been away for longer than is tolerated. */
    public static boolean isExceeded(Optional<Absence> absence) {
        return absence.filter(a -> isExceeded(a.lasting())).isPresent();
    }
}
