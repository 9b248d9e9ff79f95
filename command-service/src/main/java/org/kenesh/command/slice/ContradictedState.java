package org.kenesh.command.slice;

import java.time.LocalDate;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.time.EffectiveDate;

/** The record says otherwise now about agencies, functions, acts and governments. */
public sealed interface ContradictedState extends Contradicted {
    /** The agency is there already. */
    record AgencyExists(String field, AgencyId agency) implements ContradictedState {}

    /** The function is there already. */
    record FunctionExists(String field, FunctionId function) implements ContradictedState {}

    /** The act is registered already. */
    record ActExists(String field, ActId act) implements ContradictedState {}

    /** The government is there already. */
    record GovernmentExists(String field, GovernmentId government) implements ContradictedState {}

    /** The agency had not begun on that day. */
    record AgencyNotBegun(String field, AgencyId agency, EffectiveDate on, EffectiveDate begins)
            implements ContradictedState {}

    /** The agency has ended. */
    record AgencyEnded(String field, AgencyId agency, EffectiveDate on, EffectiveDate ended)
            implements ContradictedState {}

    /** The agency would be under itself. */
    record AgencyUnderItself(String field, AgencyId agency, AgencyId parent, EffectiveDate on)
            implements ContradictedState {}

    /** The function would be below itself. */
    record FunctionUnderItself(String field, FunctionId function, FunctionId parent, LocalDate on)
            implements ContradictedState {}

    /** The act is revoked already. */
    record ActRevoked(String field, ActId act, EffectiveDate revoked)
            implements ContradictedState {}

    /** The government had not been formed on that day. */
    record GovernmentNotFormed(
            String field, GovernmentId government, EffectiveDate on, EffectiveDate formed)
            implements ContradictedState {}

    /** The term of the government has ended. */
    record GovernmentOver(String field, GovernmentId government, EffectiveDate ended)
            implements ContradictedState {}
}
