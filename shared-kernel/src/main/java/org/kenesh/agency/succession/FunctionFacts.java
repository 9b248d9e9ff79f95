package org.kenesh.agency.succession;

import org.kenesh.agency.succession.Fact.Given;
import org.kenesh.agency.succession.Fact.Parent;

/** To whom a function is given, and what it is a part of. */
final class FunctionFacts {

    private Timeline<Given> given = Timeline.none();
    private Timeline<Parent> parents = Timeline.none();

    void add(Given fact) {
        given = given.with(fact);
    }

    void add(Parent fact) {
        parents = parents.with(fact);
    }

    Timeline<Given> given() {
        return given;
    }

    Timeline<Parent> parents() {
        return parents;
    }
}
