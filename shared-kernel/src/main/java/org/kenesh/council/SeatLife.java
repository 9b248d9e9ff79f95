package org.kenesh.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.record.Cut;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;

/** All that is known of a seat at a state of knowledge. */
public final class SeatLife {

    private final Version creation;
    private final List<Version> changes;
    private final long known;

    private SeatLife(Version creation, List<Version> changes, long known) {
        this.creation = creation;
        this.changes = List.copyOf(changes);
        this.known = known;
    }

    /**
     * The life that these changes tell, in the order of steps; null when none of them begins it.
     */
    static @Nullable SeatLife of(List<Version> changes, long known) {
        for (var change : changes) {
            if (change.event() instanceof SeatCreated) {
                return new SeatLife(change, changes, known);
            }
        }
        return null;
    }

    /** The seat. */
    public SeatId id() {
        return created().seat();
    }

    /** What was said when it was made. */
    public SeatCreated created() {
        return (SeatCreated) creation.event();
    }

    /** What changed it, in the order of steps. */
    public List<Version> changes() {
        return changes;
    }

    /** When it was made. */
    public Milestone begun() {
        return milestone(creation);
    }

    /** When it was withdrawn, or null when it was not. Of several the first counts. */
    public @Nullable Milestone ended() {
        for (var change : changes) {
            if (change.event() instanceof SeatWithdrawn) {
                return milestone(change);
            }
        }
        return null;
    }

    /** Whether it is there at the end of a day; imprecise dates count from their last day. */
    public boolean isThere(LocalDate on) {
        var end = ended();
        return Cut.after(on).certainlyAfter(created())
                && (end == null || end.on().latest().isAfter(on));
    }

    /** The seat at the end of a day, whether or not it is there then. */
    public Seat on(LocalDate day, Succession succession) {
        var sitting = Sitting.by(day, changes);
        var responsibility = responsibility(day, succession);
        var holder = sitting.holder();
        return new Seat(
                id(),
                created().council(),
                created().owner(),
                created().function(),
                created().role(),
                created().voting(),
                begun(),
                ended(),
                responsibility,
                holder == null ? null : now(holder, responsibility, succession),
                sitting.substitutes().stream()
                        .map(one -> now(one, responsibility, succession))
                        .toList());
    }

    /** Which agency has it by the end of a day; null when it is no agency's. */
    public @Nullable Responsibility responsibility(LocalDate day, Succession succession) {
        return created().owner() instanceof SeatOwner.Agency
                ? succession.responsible(id(), day, known)
                : null;
    }

    /** Whoever was appointed while another agency had the seat only stays on. */
    private Representation now(
            Representation one, @Nullable Responsibility now, Succession succession) {
        if (now == null || one.carriedOver()) {
            return one;
        }
        var then = responsibility(one.since().latest(), succession);
        boolean same =
                then == null
                        || then.status() != Status.RESOLVED
                        || then.holders().equals(now.holders());
        return same ? one : one.asCarriedOver();
    }

    private static Milestone milestone(Version change) {
        var event = (CouncilEvent) change.event();
        return new Milestone(event.effectiveOn(), change.position(), event.act());
    }
}
