package org.kenesh.query.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.time.EffectiveDate;

/**
 * That something went from one agency to another.
 *
 * @param from the predecessor
 * @param to the successor
 * @param carries what went
 * @param function the function, when it is one
 * @param on the day
 * @param sequenceInDay its place among the steps of the day
 * @param until the day from which it is as if it had never gone, or null when it is for good
 * @param position the event
 * @param act the act, or null when it is not known
 */
public record Link(
        AgencyId from,
        AgencyId to,
        Carries carries,
        @Nullable FunctionId function,
        EffectiveDate on,
        int sequenceInDay,
        @Nullable LocalDate until,
        long position,
        @Nullable ActId act) {

    /** The order of steps, then of positions. */
    public static final Comparator<Link> BY_STEP =
            Comparator.comparing(Link::last).thenComparingLong(Link::position);

    /** What goes from an agency to another. */
    public enum Carries {
        /** All that the agency was responsible for, by a line. */
        ALL,
        /** What no other line carries. */
        REMAINDER,
        /** One function. */
        FUNCTION,
        /** The place of the other, by a declaration of succession. */
        SUCCESSION,
        /** One ceases and the other is there; the reorganization has no lines. */
        PARTICIPATION
    }

    /** The first moment at which it can have gone. */
    Moment first() {
        return new Moment(on.earliest(), sequenceInDay);
    }

    /** The last moment at which it can have gone. */
    Moment last() {
        return new Moment(on.latest(), sequenceInDay);
    }

    /** Whether it is, on a day, as if it had never gone. */
    public boolean ranOut(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** The links that an event makes. */
    public static List<Link> of(Version version) {
        return switch (version.event()) {
            case ReorganizationEnacted e ->
                    e.transfers().isEmpty() ? participation(e, version) : lines(e, version);
            case SuccessionDeclared e ->
                    List.of(
                            new Link(
                                    e.from(),
                                    e.to(),
                                    Carries.SUCCESSION,
                                    null,
                                    e.effectiveOn(),
                                    e.sequenceInDay(),
                                    null,
                                    version.position(),
                                    e.act()));
            case FunctionTransferred e ->
                    List.of(
                            new Link(
                                    e.from(),
                                    e.to(),
                                    Carries.FUNCTION,
                                    e.function(),
                                    e.effectiveOn(),
                                    e.sequenceInDay(),
                                    e.until(),
                                    version.position(),
                                    e.act()));
            default -> List.of();
        };
    }

    private static List<Link> lines(ReorganizationEnacted event, Version version) {
        return event.transfers().stream().map(line -> line(line, event, version)).toList();
    }

    private static Link line(Transfer line, ReorganizationEnacted event, Version version) {
        var carries =
                switch (line.scope()) {
                    case Scope.Of _ -> Carries.FUNCTION;
                    case Scope.Whole.ALL -> Carries.ALL;
                    case Scope.Whole.REMAINDER -> Carries.REMAINDER;
                };
        return new Link(
                line.from(),
                line.to(),
                carries,
                line.scope() instanceof Scope.Of(var function) ? function : null,
                event.effectiveOn(),
                event.sequenceInDay(),
                line.until(),
                version.position(),
                event.act());
    }

    private static List<Link> participation(ReorganizationEnacted event, Version version) {
        var links = new ArrayList<Link>();
        for (var before : event.participants()) {
            for (var after : event.participants()) {
                if (before.role() == Role.CEASES && after.role() != Role.CEASES) {
                    links.add(
                            new Link(
                                    before.agency(),
                                    after.agency(),
                                    Carries.PARTICIPATION,
                                    null,
                                    event.effectiveOn(),
                                    event.sequenceInDay(),
                                    null,
                                    version.position(),
                                    event.act()));
                }
            }
        }
        return links;
    }
}
