package org.kenesh.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.record.Cut;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.task.Assignee;
import org.kenesh.time.EffectiveDate;

/** All that is known of a seat at a state of knowledge. */
public final class SeatLife {

    private final Version creation;
    private final List<Version> changes;
    private final long known;

    private SeatLife(Version creation, List<Version> changes, long known) {
        this.creation = creation;
        this.changes = changes;
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
        return changes.stream()
                .filter(change -> change.event() instanceof SeatWithdrawn)
                .findFirst()
                .map(SeatLife::milestone)
                .orElse(null);
    }

    /** Whether it is there at the end of a day; imprecise dates count from their last day. */
    public boolean isThere(LocalDate on) {
        var cut = Cut.after(on);
        var end = ended();
        return cut.certainlyAfter(created()) && (end == null || end.on().latest().isAfter(on));
    }

    /** The seat at the end of a day, whether or not it is there then. */
    public Seat on(LocalDate day, Succession succession) {
        var people = new Sitting(day, succession);
        changes.stream()
                .filter(change -> Cut.after(day).certainlyAfter((CouncilEvent) change.event()))
                .forEach(people::take);
        return new Seat(
                created().seat(),
                created().council(),
                created().owner(),
                created().function(),
                created().role(),
                created().voting(),
                begun(),
                ended(),
                responsibility(day, succession),
                people.holder(),
                people.substitutes());
    }

    /** Which agency has it by a day; null when it is no agency's. */
    public @Nullable Responsibility responsibility(LocalDate day, Succession succession) {
        if (!(created().owner() instanceof SeatOwner.Agency(var owner))) {
            return null;
        }
        AgencyId agency = owner;
        EffectiveDate since = created().effectiveOn();
        for (var change : changes) {
            if (change.event() instanceof SeatRuled ruled && Cut.after(day).certainlyAfter(ruled)) {
                agency = ruled.agency();
                since = ruled.effectiveOn();
            }
        }
        return succession.follow(
                new Assignee.Agency(agency), created().function(), since, day, known);
    }

    private static Milestone milestone(Version change) {
        var event = (CouncilEvent) change.event();
        return new Milestone(event.effectiveOn(), change.position(), event.act());
    }

    /** Who sits there, as one appointment and release follows another. */
    private final class Sitting {

        private final LocalDate day;
        private final Succession succession;
        private final List<Representation> substitutes = new ArrayList<>();
        private @Nullable Representation holder;

        Sitting(LocalDate day, Succession succession) {
            this.day = day;
            this.succession = succession;
        }

        void take(Version change) {
            switch ((CouncilEvent.OfSeat) change.event()) {
                case RepresentativeAppointed e -> {
                    var appointed = representation(change, e);
                    substitutes.removeIf(s -> sits(s, e.representative().person()));
                    if (e.capacity() == Capacity.SUBSTITUTE) {
                        substitutes.add(appointed);
                    } else {
                        holder = appointed;
                    }
                }
                case RepresentativeReleased e -> {
                    substitutes.removeIf(s -> sits(s, e.person()));
                    if (holder != null && sits(holder, e.person())) {
                        holder = null;
                    }
                }
                case SeatCreated _, SeatRuled _, SeatWithdrawn _ -> {}
            }
        }

        private Representation representation(Version change, RepresentativeAppointed e) {
            boolean over = e.until() != null && !e.until().isAfter(day);
            return new Representation(
                    e.representative(),
                    e.capacity(),
                    e.effectiveOn(),
                    e.until(),
                    over,
                    change.position(),
                    e.act());
        }

        @Nullable Representation holder() {
            return holder == null ? null : now(holder);
        }

        List<Representation> substitutes() {
            return substitutes.stream().map(this::now).toList();
        }

        /** Whoever was appointed while another agency had the seat only stays on. */
        private Representation now(Representation one) {
            var then = responsibility(one.since().latest(), succession);
            var now = responsibility(day, succession);
            return then == null || now == null || then.holders().equals(now.holders())
                    ? one
                    : one.asCarriedOver();
        }

        private static boolean sits(Representation one, PersonId person) {
            return one.person().person().equals(person);
        }
    }
}
