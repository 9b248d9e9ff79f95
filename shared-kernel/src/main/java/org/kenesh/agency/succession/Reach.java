package org.kenesh.agency.succession;

import static org.kenesh.agency.Participant.Role.CEASES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskId;

/**
 * Which tasks may ever have come to an agency: those given to it, or to one from which anything
 * recorded leads to it, whatever its day and whether or not it still counts. The rules move nothing
 * in any other way, so they need to be asked about these tasks only.
 */
final class Reach {

    private final Map<AgencyId, Set<AgencyId>> sources = new HashMap<>();
    private final Map<AgencyId, Set<FunctionId>> given = new HashMap<>();
    private final Map<FunctionId, Set<FunctionId>> parts = new HashMap<>();
    private final Map<AgencyId, List<TaskId>> named = new HashMap<>();
    private final Map<FunctionId, List<TaskId>> covered = new HashMap<>();
    private final Set<AgencyId> uncertainAgencies = new HashSet<>();
    private final Set<FunctionId> uncertainFunctions = new HashSet<>();

    /** A line or a declaration of succession. */
    void leads(AgencyId from, @Nullable AgencyId to) {
        if (to != null && !to.equals(from)) {
            sources.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
        }
    }

    /** An act that lists who ends and who comes out of it without saying what goes where. */
    void leads(ReorganizationEnacted enacted) {
        if (enacted.transfers().isEmpty()) {
            for (var ended : enacted.participants()) {
                if (ended.role() == CEASES) {
                    enacted.participants().stream()
                            .filter(participant -> participant.role() != CEASES)
                            .map(Participant::agency)
                            .forEach(to -> leads(ended.agency(), to));
                }
            }
        }
    }

    void gives(FunctionId function, AgencyId to) {
        given.computeIfAbsent(to, _ -> new HashSet<>()).add(function);
    }

    void contains(@Nullable FunctionId whole, FunctionId part) {
        if (whole != null) {
            parts.computeIfAbsent(whole, _ -> new HashSet<>()).add(part);
        }
    }

    void names(Assignee to, @Nullable FunctionId function, TaskId task) {
        switch (to) {
            case Assignee.Agency(var agency) -> add(named, agency, task);
            case Assignee.AuthorizedBody(var authorizedFor) -> add(covered, authorizedFor, task);
        }
        if (function != null) {
            add(covered, function, task);
        }
    }

    private static <K> void add(Map<K, List<TaskId>> tasks, K by, TaskId task) {
        var of = tasks.computeIfAbsent(by, _ -> new ArrayList<>(2));
        if (of.isEmpty() || !of.getLast().equals(task)) {
            of.add(task);
        }
    }

    /** When something happens to an agency is not known to the day. */
    void uncertain(AgencyId agency) {
        uncertainAgencies.add(agency);
    }

    /** When something happens to a function is not known to the day. */
    void uncertain(FunctionId function) {
        uncertainFunctions.add(function);
    }

    /** The tasks that may ever have come to an agency, each once. */
    Set<TaskId> tasks(AgencyId agency) {
        return tasks(Set.of(agency), Set.of());
    }

    /** The tasks that may ever have come to what is uncertain: no other one meets that. */
    Set<TaskId> uncertain() {
        return tasks(uncertainAgencies, uncertainFunctions);
    }

    private Set<TaskId> tasks(Set<AgencyId> to, Set<FunctionId> with) {
        var agencies = closure(to, sources);
        var functions = new HashSet<>(with);
        var tasks = new LinkedHashSet<TaskId>();
        for (var source : agencies) {
            functions.addAll(given.getOrDefault(source, Set.of()));
            tasks.addAll(named.getOrDefault(source, List.of()));
        }
        for (var function : closure(functions, parts)) {
            tasks.addAll(covered.getOrDefault(function, List.of()));
        }
        return tasks;
    }

    private static <K> Set<K> closure(Set<K> start, Map<K, Set<K>> edges) {
        var reached = new HashSet<>(start);
        var open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (var next : edges.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
