package org.kenesh.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kenesh.act.ActRegister;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyRegister;
import org.kenesh.agency.Scope;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilRegister;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.function.FunctionRegister;
import org.kenesh.government.GovernmentRegister;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskLine;

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
    private final CouncilRegister councils = new CouncilRegister();
    private final Proceedings proceedings = new Proceedings();
    private final Listing<TaskId, TaskLine> tasks =
            new Listing<>((_, versions, on) -> TaskLine.of(versions, on));
    private final Chronicle<AgencyId> mentions = new Chronicle<>(Chronicle.STEPS);
    private final Chronicle<FunctionId> movements = new Chronicle<>(Chronicle.STEPS);
    private final Succession succession = new Succession();
    private final List<Version> reorganizations = new ArrayList<>();
    private final List<Version> temporary = new ArrayList<>();
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
            councils.apply(version);
            proceedings.apply(version);
            succession.apply(version);
            switch (version.event()) {
                case TaskEvent e -> tasks.take(e.task(), version);
                case AgencyEvent e -> mention(version, e);
                case FunctionEvent e -> move(version, e);
                default -> {} // the registers know what else there is
            }
        }
        for (var version : change.closed()) {
            closed.add(version);
            proceedings.apply(version);
            if (version.event() instanceof TaskEvent e) {
                tasks.take(e.task(), version);
            }
        }
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

    /** The councils and their seats. */
    public CouncilRegister councils() {
        return councils;
    }

    /** What councils did. */
    public Proceedings proceedings() {
        return proceedings;
    }

    /** The events of each task, and what it is on a day. */
    public Listing<TaskId, TaskLine> tasks() {
        return tasks;
    }

    /** Who is responsible for tasks and holds functions. */
    public Succession succession() {
        return succession;
    }

    /** The events that mention each agency in any way, tasks aside. */
    public Chronicle<AgencyId> mentions() {
        return mentions;
    }

    /** The events that change each function, its place in the tree or its holder. */
    public Chronicle<FunctionId> movements() {
        return movements;
    }

    /**
     * The reorganizations known at a state of knowledge, in the order in which they were recorded.
     */
    public List<Version> reorganizations(long known) {
        return reorganizations.stream().filter(version -> version.knownAt(known)).toList();
    }

    /** The events known at a state of knowledge that carry something for a time only. */
    public List<Version> temporary(long known) {
        return temporary.stream().filter(version -> version.knownAt(known)).toList();
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

    private void mention(Version version, AgencyEvent event) {
        switch (event) {
            case AgencyEstablished e -> mentions.add(e.agency(), version);
            case AgencyRenamed e -> mentions.add(e.agency(), version);
            case AgencyReclassified e -> mentions.add(e.agency(), version);
            case AgencySubordinated e -> mentions.add(e.agency(), version);
            case AgencyAbolished e -> mentions.add(e.agency(), version);
            case ReorganizationEnacted e -> {
                reorganizations.add(version);
                e.participants().forEach(p -> mentions.add(p.agency(), version));
                if (e.transfers().stream().anyMatch(line -> line.until() != null)) {
                    temporary.add(version);
                }
                for (var line : e.transfers()) {
                    if (line.scope() instanceof Scope.Of(var function)) {
                        movements.add(function, version);
                    }
                }
            }
            case SuccessionDeclared e -> mention(version, e.from(), e.to());
        }
    }

    private void move(Version version, FunctionEvent event) {
        switch (event) {
            case FunctionDefined e -> movements.add(e.function(), version);
            case FunctionDivided e -> {
                movements.add(e.function(), version);
                e.into().forEach(part -> movements.add(part, version));
            }
            case FunctionsJoined e -> {
                movements.add(e.into(), version);
                e.functions().forEach(part -> movements.add(part, version));
            }
            case FunctionAssigned e -> {
                movements.add(e.function(), version);
                mentions.add(e.to(), version);
            }
            case FunctionTransferred e -> {
                movements.add(e.function(), version);
                mention(version, e.from(), e.to());
                if (e.until() != null) {
                    temporary.add(version);
                }
            }
            case FunctionWithdrawn e -> {
                movements.add(e.function(), version);
                mentions.add(e.from(), version);
            }
        }
    }

    private void mention(Version version, AgencyId from, AgencyId to) {
        mentions.add(from, version);
        mentions.add(to, version);
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
