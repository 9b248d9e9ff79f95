package org.kenesh.agency;

import org.kenesh.function.FunctionId;

/** What a line of a reorganization carries from one agency to another. */
public sealed interface Scope {

    /** One function, with those below it that no line of their own carries elsewhere. */
    record Of(FunctionId function) implements Scope {}

    /** Everything. */
    enum Whole implements Scope {
        /** All that the agency was responsible for. */
        ALL,
        /** What no other line carries. */
        REMAINDER
    }
}
