package org.kenesh.command.desk;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.command.slice.Institutions;
import org.kenesh.command.slice.Numbers;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.event.Business;
import org.kenesh.event.Recorded;

/**
 * What the desk keeps in memory between commands: the institutions, with all that is in the ledger
 * up to a position. What is put on top for commands whose fate is not known yet can be dropped.
 */
final class Memory {

    private final List<Recorded> durable = new ArrayList<>();
    private final Numbers numbers = new Numbers();
    private Institutions institutions = new Institutions();
    private long position;
    private int ahead;

    /** The institutions, with what was put on top. */
    Institutions institutions() {
        return institutions;
    }

    /** The numbers of decisions, with what was put on top. */
    Numbers numbers() {
        return numbers;
    }

    /** Up to where the ledger is in it. */
    long position() {
        return position;
    }

    /** Takes an event about institutions, or a decision, out of the ledger. */
    void take(Recorded recorded) {
        if (recorded.event() instanceof DecisionTaken decision) {
            numbers.take(decision);
        } else {
            institutions.apply(recorded);
            durable.add(recorded);
        }
        position = recorded.position() + 1;
    }

    /** All before this position is in it. */
    void upTo(long end) {
        position = end;
    }

    /** Puts an event on top that is not durable yet. */
    void putOnTop(Recorded recorded) {
        switch (recorded.event()) {
            case DecisionTaken decision -> numbers.putOnTop(decision);
            case Business _ -> {} // kept in files only
            case null, default -> {
                institutions.apply(recorded);
                durable.add(recorded);
                ahead++;
            }
        }
    }

    /** What was put on top became durable, before this position. */
    void keep(long end) {
        ahead = 0;
        numbers.keep();
        position = end;
    }

    /** What was put on top did not become durable, or not where it was expected. */
    void drop() {
        numbers.drop();
        if (ahead > 0) {
            durable.subList(durable.size() - ahead, durable.size()).clear();
            ahead = 0;
            institutions = new Institutions();
            durable.forEach(institutions::apply);
        }
    }
}
