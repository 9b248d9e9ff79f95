package org.kenesh.query.agency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.kenesh.act.ActId;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.AgencyLife;
import org.kenesh.agency.AgencyNames;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.lineage.GivenAnew;
import org.kenesh.query.lineage.Kin;
import org.kenesh.query.lineage.Link;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.record.Cut;
import org.kenesh.record.Dated;

/**
 * All that is known of an agency.
 *
 * @param agency the agency on the day
 * @param allNames its names over time
 * @param allKinds its kinds over time
 * @param allParents the agencies that it was under
 * @param children the agencies under it on the day
 * @param functions the functions that it held, or may have held, over time
 * @param predecessors what came to it, and from whom
 * @param successors what went from it, and to whom
 * @param acts the acts that changed it, in the order of what they did
 */
record AgencyFile(
        @JsonUnwrapped Agency agency,
        List<Dated<AgencyNames>> allNames,
        List<Dated<AgencyKind>> allKinds,
        List<Dated<AgencyId>> allParents,
        List<AgencyReference> children,
        List<Holding> functions,
        List<Kin> predecessors,
        List<Kin> successors,
        List<ActReference> acts) {

    static AgencyFile of(Knowledge knowledge, AgencyLife life, Asked asked) {
        var predecessors = new ArrayList<Kin>();
        var successors = new ArrayList<Kin>();
        for (var link : links(knowledge, life.id(), asked)) {
            if (link.to().equals(life.id())) {
                predecessors.add(Kin.of(knowledge, link, link.from(), asked));
            } else if (link.from().equals(life.id())) {
                successors.add(Kin.of(knowledge, link, link.to(), asked));
            }
        }
        var children = knowledge.agencies().children(life.id(), asked.on(), asked.known());
        return new AgencyFile(
                life.at(Cut.after(asked.on())),
                life.names(),
                life.kinds(),
                life.parents(),
                AgencyReference.today(knowledge, children.stream().map(Agency::id).toList(), asked),
                Holding.of(knowledge, life.id(), asked),
                predecessors,
                successors,
                acts(knowledge, life, asked.known()));
    }

    /** What its own events say at any time, and what it was given anew, or left, by the day. */
    private static List<Link> links(Knowledge knowledge, AgencyId agency, Asked asked) {
        var links = new ArrayList<Link>(GivenAnew.of(knowledge, asked.on(), asked.known()));
        for (var version : knowledge.mentions().of(agency, asked.known())) {
            links.addAll(Link.of(version));
        }
        links.sort(Link.BY_STEP);
        return links;
    }

    private static List<ActReference> acts(Knowledge knowledge, AgencyLife life, long known) {
        var acts = new LinkedHashSet<ActId>();
        for (var change : life.changes()) {
            var act = ((AgencyEvent) change.event()).act();
            if (act != null) {
                acts.add(act);
            }
        }
        return acts.stream().map(act -> ActReference.of(knowledge, act, known)).toList();
    }
}
