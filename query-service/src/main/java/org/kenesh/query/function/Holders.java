package org.kenesh.query.function;

import java.util.List;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.responsibility.Explanation;
import org.kenesh.query.responsibility.Tenure;

/**
 * Who holds a function.
 *
 * @param function the function
 * @param holding who holds it on the day, and why
 * @param tenures who held it over time, the first one first
 * @param agencies the agencies that are named, with their names on the day
 */
record Holders(
        FunctionReference function,
        Explanation holding,
        List<Tenure> tenures,
        List<AgencyReference> agencies) {}
