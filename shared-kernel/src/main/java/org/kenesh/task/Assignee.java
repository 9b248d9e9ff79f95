package org.kenesh.task;

import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;

/** Whom a task is given to. */
public sealed interface Assignee {

    /** An agency, and who comes after it. */
    record Agency(AgencyId agency) implements Assignee {}

    /** Whoever holds a function on the day: "the authorized body". */
    record AuthorizedBody(FunctionId authorizedFor) implements Assignee {}
}
