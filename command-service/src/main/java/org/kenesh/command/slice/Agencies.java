package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyLife;
import org.kenesh.command.slice.ContradictedState.AgencyEnded;
import org.kenesh.command.slice.ContradictedState.AgencyExists;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.ContradictedState.AgencyUnderItself;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.event.Effective;
import org.kenesh.record.Dated;
import org.kenesh.record.Version;

/**
 * Rules about agencies. Where a date is imprecise, what may be so is granted. For what changes
 * agencies, one that begins or ends in a step is there in that step; for all else an agency is
 * there from the day on which it begins until the day before the one on which it ends.
 */
public final class Agencies {

    private Agencies() {}

    /** There is a beginning of it, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, String field, @Nullable AgencyId agency) {
        return () ->
                agency == null || ground.institutions().agency(agency).isPresent()
                        ? null
                        : new AgencyUnknown(field, agency);
    }

    /** There is no beginning of it yet. */
    public static Rule free(Ground ground, String field, AgencyId agency) {
        return () ->
                ground.institutions().agency(agency).isPresent()
                        ? new AgencyExists(field, agency)
                        : null;
    }

    /** It has begun when the event takes effect; it may have ended. */
    public static Rule begun(Ground ground, String field, AgencyId agency, Effective event) {
        return () -> {
            var life = ground.institutions().agency(agency);
            if (life.isEmpty()) {
                return new AgencyUnknown(field, agency);
            }
            return begun(field, life.get(), event);
        };
    }

    /** It exists when the event takes effect. */
    public static Rule there(Ground ground, String field, AgencyId agency, Effective event) {
        return () -> {
            var life = ground.institutions().agency(agency);
            if (life.isEmpty()) {
                return new AgencyUnknown(field, agency);
            }
            var tooEarly = begun(field, life.get(), event);
            return tooEarly != null ? tooEarly : notOver(field, life.get(), event);
        };
    }

    /** It exists at the end of a day that the event may have. */
    public static Rule thereOn(Ground ground, String field, AgencyId agency, Effective event) {
        return () -> {
            var life = ground.institutions().agency(agency);
            var begins = life.map(AgencyLife::beginning).map(Agencies::effective).orElse(null);
            if (life.isEmpty() || begins == null) {
                return new AgencyUnknown(field, agency);
            }
            var on = event.effectiveOn();
            if (begins.effectiveOn().earliest().isAfter(on.latest())) {
                return new AgencyNotBegun(field, agency, on, begins.effectiveOn());
            }
            var end = effective(life.get().end());
            return end != null && !end.effectiveOn().latest().isAfter(on.earliest())
                    ? new AgencyEnded(field, agency, on, end.effectiveOn())
                    : null;
        };
    }

    /** It exists when the event takes effect, and no other step ends it. */
    public static Rule endsOnce(Ground ground, String field, AgencyId agency, Effective event) {
        return Rule.all(
                there(ground, field, agency, event),
                () -> {
                    var life = ground.institutions().agency(agency).orElseThrow();
                    var end = effective(life.end());
                    return end == null || sameStep(end, event)
                            ? null
                            : new AgencyEnded(
                                    field, agency, event.effectiveOn(), end.effectiveOn());
                });
    }

    /** It does not come to be under itself. */
    public static Rule noCircle(
            Ground ground,
            String field,
            AgencyId agency,
            @Nullable AgencyId parent,
            AgencyEvent event,
            Function<AgencyId, @Nullable AgencyId> begunNow) {
        return () -> {
            if (parent == null) {
                return null;
            }
            var day = event.effectiveOn().latest();
            Function<AgencyId, List<Dated<AgencyId>>> parents =
                    id -> {
                        var now = begunNow.apply(id);
                        return now == null
                                ? parents(ground, id)
                                : List.of(new Dated<>(now, event.effectiveOn(), null, 0, null));
                    };
            LocalDate closed = Circle.closedBy(agency, parent, day, parents);
            return closed == null
                    ? null
                    : new AgencyUnderItself(field, agency, parent, event.effectiveOn());
        };
    }

    private static List<Dated<AgencyId>> parents(Ground ground, AgencyId id) {
        return ground.institutions().agency(id).map(AgencyLife::parents).orElse(List.of());
    }

    private static @Nullable Rejection begun(String field, AgencyLife life, Effective event) {
        var begins = effective(life.beginning());
        if (begins == null) {
            return new AgencyUnknown(field, life.id());
        }
        int days = begins.effectiveOn().earliest().compareTo(event.effectiveOn().latest());
        boolean may = days < 0 || (days == 0 && begins.sequenceInDay() <= event.sequenceInDay());
        return may
                ? null
                : new AgencyNotBegun(field, life.id(), event.effectiveOn(), begins.effectiveOn());
    }

    private static @Nullable Rejection notOver(String field, AgencyLife life, Effective event) {
        var end = effective(life.end());
        if (end == null) {
            return null;
        }
        int days = end.effectiveOn().latest().compareTo(event.effectiveOn().earliest());
        boolean over = days < 0 || (days == 0 && end.sequenceInDay() < event.sequenceInDay());
        return over
                ? new AgencyEnded(field, life.id(), event.effectiveOn(), end.effectiveOn())
                : null;
    }

    private static boolean sameStep(Effective one, Effective other) {
        return one.effectiveOn().equals(other.effectiveOn())
                && one.sequenceInDay() == other.sequenceInDay();
    }

    private static @Nullable Effective effective(@Nullable Version version) {
        return version == null ? null : (Effective) version.event();
    }
}
