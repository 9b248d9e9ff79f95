package org.kenesh.agency.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilEvent;
import org.kenesh.event.Effective;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;

/** One thing that one version of an event says about one agency, function, task or seat. */
sealed interface Fact {

    /** The version that says it. */
    Version version();

    /** Its step. */
    default long key(Bound bound) {
        var event = (Effective) version().event();
        return StepKey.of(bound.of(event.effectiveOn()), event.sequenceInDay());
    }

    /** The act that did it, or null when it is not known. */
    default @Nullable ActId act() {
        return switch (version().event()) {
            case AgencyEvent event -> event.act();
            case FunctionEvent event -> event.act();
            case CouncilEvent event -> event.act();
            default -> null;
        };
    }

    /** Whether one act did both. Unknown acts differ, but what one event says is of one act. */
    default boolean sameActAs(Fact other) {
        var act = act();
        return act == null
                ? version().position() == other.version().position()
                : act.equals(other.act());
    }

    /**
     * Something goes from an agency to another one, or to nobody.
     *
     * @param function what goes; null for all, or for the remainder
     * @param to who gets it; null for nobody
     */
    record Line(
            Version version,
            @Nullable FunctionId function,
            @Nullable AgencyId to,
            @Nullable LocalDate until)
            implements Fact {

        boolean ranOutBy(LocalDate day) {
            return until != null && !until.isAfter(day);
        }
    }

    /** An agency ends. */
    record End(Version version) implements Fact {}

    /** An agency is declared to be the successor of another. */
    record Succeeded(Version version, AgencyId to) implements Fact {}

    /** A function is given to an agency. */
    record Given(Version version, AgencyId to) implements Fact {}

    /** A function has a parent, or none, from the end of a day on; its step does not matter. */
    record Parent(Version version, @Nullable FunctionId parent) implements Fact {
        @Override
        public long key(Bound bound) {
            return StepKey.startOf(bound.of(((Effective) version.event()).effectiveOn()));
        }
    }

    /** A task or seat is given to somebody: for the first time, from the start of the day on. */
    record Assigned(Version version, Assignee to, @Nullable FunctionId function) implements Fact {
        @Override
        public long key(Bound bound) {
            return StepKey.startOf(bound.of(((Effective) version.event()).effectiveOn()));
        }
    }

    /** A task or seat is given to somebody by a reassignment or a ruling. */
    record Ruled(Version version, Assignee to, @Nullable FunctionId function) implements Fact {}

    /** Control of a task ends, or begins again. */
    record Closing(Version version, boolean closes) implements Fact {}

    /** Somebody is asked to help with a task, or need not help any longer. */
    record Helper(Version version, CoExecutor coExecutor, boolean added) implements Fact {}
}
