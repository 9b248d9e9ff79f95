package org.kenesh.query.lineage;

import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Asked;

/**
 * What is to be drawn of a lineage.
 *
 * @param center the agency that it is about
 * @param title what it shows, in a sentence
 * @param cut that something is left out, in a sentence; empty when nothing is
 * @param boxes the agencies
 * @param arrows what went from whom to whom
 * @param asked the question that it answers
 */
record Drawing(
        AgencyId center,
        String title,
        String cut,
        List<Box> boxes,
        List<Arrow> arrows,
        Asked asked) {}
