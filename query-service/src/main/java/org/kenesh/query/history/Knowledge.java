package org.kenesh.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kenesh.act.ActRegister;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyRegister;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionRegister;
import org.kenesh.government.GovernmentRegister;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskId;

/**
 * The registers and chronicles that the events of the record are folded into. All of it is asked
 * for a day and a state of knowledge. One thread writes; many may read while nobody writes, which
 * {@link History} sees to.
 */
public final class Knowledge {

    private final Versions versions = new Versions();
    private final AgencyRegister agencies = new AgencyRegister();
    private final FunctionRegister functions = new FunctionRegister();
    private final ActRegister acts = new ActRegister();
    private final GovernmentRegister governments = new GovernmentRegister();
    private final Chronicle<TaskId> tasks = new Chronicle<>(Chronicle.STEPS);
    private final Chronicle<AgencyId> links = new Chronicle<>(Chronicle.STEPS);
    private final List<Version> reorganizations = new ArrayList<>();
    private final List<Version> opened = new ArrayList<>();
    private final List<Version> closed = new ArrayList<>();

    /** Takes the next event of the record. */
    void apply(Recorded recorded) {
        var change = versions.apply(recorded);
        for (var version : change.opened()) {
            opened.add(version);
            agencies.apply(version);
            functions.apply(version);
            acts.apply(version);
            governments.apply(version);
            switch (version.event()) {
                case TaskEvent e -> tasks.add(e.task(), version);
                case ReorganizationEnacted e -> {
                    reorganizations.add(version);
                    e.participants().forEach(p -> links.add(p.agency(), version));
                }
                case SuccessionDeclared e -> link(version, e.from(), e.to());
                case FunctionTransferred e -> link(version, e.from(), e.to());
                default -> {} // the registers know what else there is
            }
        }
        closed.addAll(change.closed());
    }

    private void link(Version version, AgencyId from, AgencyId to) {
        links.add(from, version);
        links.add(to, version);
    }

    /** What every event says at every state of knowledge. */
    public Versions versions() {
        return versions;
    }

    /** The agencies. */
    public AgencyRegister agencies() {
        return agencies;
    }

    /** The functions. */
    public FunctionRegister functions() {
        return functions;
    }

    /** The legal acts. */
    public ActRegister acts() {
        return acts;
    }

    /** The governments. */
    public GovernmentRegister governments() {
        return governments;
    }

    /** The events of each task. */
    public Chronicle<TaskId> tasks() {
        return tasks;
    }

    /** The events of each agency that make something go from one agency to another. */
    public Chronicle<AgencyId> links() {
        return links;
    }

    /**
     * The reorganizations known at a state of knowledge, in the order in which they were recorded.
     */
    public List<Version> reorganizations(long known) {
        return reorganizations.stream().filter(version -> version.knownAt(known)).toList();
    }

    /** The versions that became known after one state of knowledge and up to another. */
    public List<Version> opened(long after, long upTo) {
        return opened.subList(
                from(opened, after, Version::from), from(opened, upTo, Version::from));
    }

    /** The versions that ceased to be known after one state of knowledge and up to another. */
    public List<Version> closed(long after, long upTo) {
        return closed.subList(from(closed, after, Version::to), from(closed, upTo, Version::to));
    }

    private static int from(List<Version> versions, long known, ToLongFunction<Version> state) {
        int low = 0;
        int high = versions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (state.applyAsLong(versions.get(middle)) <= known) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
