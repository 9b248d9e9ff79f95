package org.kenesh.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.council.CouncilEvent;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent;
import org.kenesh.government.GovernmentEvent;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;

/**
 * The legal acts and what each did, as known at any state of knowledge. One thread writes; many may
 * read while nobody writes.
 */
public final class ActRegister {

    private final Chronicle<ActId> changes =
            new Chronicle<>(Comparator.comparingLong(Version::position));
    private final Chronicle<ActId> effects = new Chronicle<>(Chronicle.STEPS);

    /** Takes a version of an event when it opens. */
    public void apply(Version version) {
        if (version.event() instanceof LegalActEvent event) {
            changes.add(event.act(), version);
            return;
        }
        var cause = cause(version.event());
        if (cause != null) {
            effects.add(cause, version);
        }
    }

    /** An act; empty when it is not registered. */
    public Optional<LegalAct> act(ActId id, long known) {
        LegalActRegistered registered = null;
        long position = 0;
        Milestone revoked = null;
        var amended = new ArrayList<Milestone>();
        for (var change : changes.of(id, known)) {
            switch ((LegalActEvent) change.event()) {
                case LegalActRegistered e -> {
                    registered = e;
                    position = change.position();
                }
                case LegalActAmended e ->
                        amended.add(new Milestone(e.effectiveOn(), change.position(), e.by()));
                case LegalActRevoked e ->
                        revoked = new Milestone(e.effectiveOn(), change.position(), e.by());
            }
        }
        return registered == null
                ? Optional.empty()
                : Optional.of(new LegalAct(registered, position, List.copyOf(amended), revoked));
    }

    /** All registered acts, in no order. */
    public List<LegalAct> acts(long known) {
        var result = new ArrayList<LegalAct>();
        for (var id : changes.things()) {
            act(id, known).ifPresent(result::add);
        }
        return result;
    }

    /** What an act did to agencies, functions, governments and tasks, in the order of the steps. */
    public List<Version> effects(ActId id, long known) {
        return effects.of(id, known);
    }

    /** All acts that anything was ever recorded about, registered or not. */
    public Set<ActId> ids() {
        return changes.things();
    }

    private static @Nullable ActId cause(Event event) {
        return switch (event) {
            case AgencyEvent e -> e.act();
            case FunctionEvent e -> e.act();
            case GovernmentEvent e -> e.act();
            case CouncilEvent e -> e.act();
            case TaskAssigned e -> act(e.basis());
            case TaskReassigned e -> act(e.basis());
            case ResponsibilityRuled e -> act(e.basis());
            case TaskCancelled e -> act(e.basis());
            default -> null;
        };
    }

    private static @Nullable ActId act(@Nullable Basis basis) {
        return basis instanceof Basis.Act(var act) ? act : null;
    }
}
