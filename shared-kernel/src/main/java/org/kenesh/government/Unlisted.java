package org.kenesh.government;

import org.kenesh.agency.Agency;

/**
 * An open question: an agency that existed when a structure was decreed, is not in the list, and
 * has not ended.
 *
 * @param agency the agency as it is on the day of the question
 * @param structure the latest structure by that day
 */
public record Unlisted(Agency agency, Structure structure) {}
