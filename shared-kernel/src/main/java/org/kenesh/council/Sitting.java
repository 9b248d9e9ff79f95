package org.kenesh.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilEvent.OfSeat;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.record.Cut;
import org.kenesh.record.Version;

/**
 * Who sits on a seat by the end of a day, as one appointment and release follows another. The end
 * of a term releases nobody.
 */
final class Sitting {

    private final LocalDate day;
    private final List<Representation> substitutes = new ArrayList<>();
    private @Nullable Representation holder;

    private Sitting(LocalDate day) {
        this.day = day;
    }

    /** What these changes lead to, in the order of steps. */
    static Sitting by(LocalDate day, List<Version> changes) {
        var sitting = new Sitting(day);
        for (var change : changes) {
            var event = (OfSeat) change.event();
            if (Cut.after(day).certainlyAfter(event)) {
                sitting.take(event, change.position());
            }
        }
        return sitting;
    }

    /** Who sits there, or stands in until somebody is appointed; null when nobody does. */
    @Nullable Representation holder() {
        return holder;
    }

    /** Who comes when the holder does not. */
    List<Representation> substitutes() {
        return List.copyOf(substitutes);
    }

    private void take(OfSeat event, long position) {
        switch (event) {
            case RepresentativeAppointed e -> {
                leave(e.representative().person());
                if (e.capacity() == Capacity.SUBSTITUTE) {
                    substitutes.add(representation(e, position));
                } else {
                    holder = representation(e, position);
                }
            }
            case RepresentativeReleased e -> leave(e.person());
            case SeatCreated _, SeatRuled _, SeatWithdrawn _ -> {} // they move nobody
        }
    }

    private void leave(PersonId person) {
        substitutes.removeIf(one -> one.person().person().equals(person));
        if (holder != null && holder.person().person().equals(person)) {
            holder = null;
        }
    }

    private Representation representation(RepresentativeAppointed e, long position) {
        boolean over = e.until() != null && !e.until().isAfter(day);
        return new Representation(
                e.representative(),
                e.capacity(),
                e.effectiveOn(),
                e.until(),
                over,
                position,
                e.act());
    }
}
