package org.kenesh.function;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Effective;
import org.kenesh.event.Source;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to functions: to their tree, and to who holds them. */
public sealed interface FunctionEvent extends Effective {

    /** The act that did it, or null when it is not known. */
    @Nullable ActId act();

    /** Where it was read. */
    @Nullable Source source();

    /** A function is told apart from others, below another one or as a root. */
    record FunctionDefined(
            FunctionId function,
            Text names,
            @Nullable FunctionId parent,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {}

    /** A function was divided: each of the parts has it as parent. */
    record FunctionDivided(
            FunctionId function,
            List<FunctionId> into,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {

        public FunctionDivided {
            into = List.copyOf(into);
        }
    }

    /** Functions were joined: each has the joint one as parent. */
    record FunctionsJoined(
            List<FunctionId> functions,
            FunctionId into,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {

        public FunctionsJoined {
            functions = List.copyOf(functions);
        }
    }

    /** An agency was given a function, whoever had it before. */
    record FunctionAssigned(
            FunctionId function,
            AgencyId to,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {}

    /** A function went from one agency to another, for good or until a day. */
    record FunctionTransferred(
            FunctionId function,
            AgencyId from,
            AgencyId to,
            @Nullable LocalDate until,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {}

    /** A function was taken from an agency, and given to nobody by that. */
    record FunctionWithdrawn(
            FunctionId function,
            AgencyId from,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements FunctionEvent {}
}
