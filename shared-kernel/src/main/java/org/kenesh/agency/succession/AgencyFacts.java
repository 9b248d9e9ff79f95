package org.kenesh.agency.succession;

import org.kenesh.agency.succession.Fact.End;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Succeeded;

/** What moves that which an agency is responsible for. */
final class AgencyFacts {

    private Timeline<Line> lines = Timeline.none();
    private Timeline<End> ends = Timeline.none();
    private Timeline<Succeeded> successions = Timeline.none();

    void add(Line fact) {
        lines = lines.with(fact);
    }

    void add(End fact) {
        ends = ends.with(fact);
    }

    void add(Succeeded fact) {
        successions = successions.with(fact);
    }

    Timeline<Line> lines() {
        return lines;
    }

    Timeline<End> ends() {
        return ends;
    }

    Timeline<Succeeded> successions() {
        return successions;
    }
}
