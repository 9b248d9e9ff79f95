package org.kenesh.standalone.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilEvent;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilRegister;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.Assignee;
import org.kenesh.time.EffectiveDate;

/**
 * The state and its councils as the written commands leave them. Who is responsible and who sits
 * where is asked of the rules that Kenesh itself goes by, so that no command is refused.
 */
final class Country {

    private static final long NOW = Version.OPEN - 1;

    private record Given(Assignee to, @Nullable FunctionId function, LocalDate since) {}

    private record Convened(CouncilId council, LocalDate on) {}

    private final Versions versions = new Versions();
    private final CouncilRegister councils = new CouncilRegister();
    private final Succession succession = new Succession();
    private final Map<Given, Responsibility> holders = new HashMap<>();
    private final Map<Convened, Roster> rosters = new HashMap<>();

    /** Takes an event about institutions. */
    void take(Event event, long position) {
        var change = versions.apply(new Recorded(position, Instant.EPOCH, null, null, event));
        for (var version : change.opened()) {
            councils.apply(version);
            succession.apply(version);
        }
        rosters.clear();
        if (!(event instanceof CouncilEvent)) {
            holders.clear();
        }
    }

    /**
     * Who has by now what was given to somebody on a day; empty when the acts leave it open. All
     * that is written takes effect by now, so that it stays true until the state changes.
     */
    Optional<AgencyId> holder(
            Assignee to, @Nullable FunctionId function, LocalDate since, LocalDate on) {
        var standing =
                holders.computeIfAbsent(
                        new Given(to, function, since),
                        given ->
                                succession.follow(
                                        to, function, EffectiveDate.on(given.since()), on, NOW));
        return standing.status() == Status.RESOLVED
                ? Optional.of(standing.holders().getFirst())
                : Optional.empty();
    }

    /** Which agency has a seat on a day, or may have it. */
    Responsibility responsible(SeatId seat, LocalDate on) {
        return succession.responsible(seat, on, NOW);
    }

    /** Who sits on a council on a day. */
    Roster roster(CouncilId council, LocalDate on) {
        return rosters.computeIfAbsent(
                new Convened(council, on),
                _ -> councils.roster(council, on, NOW, succession).orElseThrow());
    }
}
