package org.kenesh.query.difference;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.council.CouncilEvent;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.function.FunctionEvent;
import org.kenesh.query.difference.Cause.How;
import org.kenesh.query.difference.Cause.Mending;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;

/** Tells of an event how it differs between two views. */
record CauseFile(View before, View after) {

    Cause of(long position) {
        var was = knowledge().versions().at(position, before.known()).orElse(null);
        var is = knowledge().versions().at(position, after.known()).orElse(null);
        var told = told(position, was, is);
        var event = (Effective) told.event();
        var how = how(position, was, is);
        return new Cause(
                position,
                EventTypes.of(event).name(),
                event.effectiveOn(),
                ActReference.orNull(knowledge(), act(event), later()),
                told.origin().at(),
                how,
                mending(position, how));
    }

    /** What the event says afterwards or, when it is void then, before. */
    private Version told(long position, @Nullable Version was, @Nullable Version is) {
        if (is != null) {
            return is;
        }
        return was != null ? was : knowledge().versions().upTo(position, Version.OPEN).getFirst();
    }

    private How how(long position, @Nullable Version was, @Nullable Version is) {
        if (was == is) {
            return after.on().isBefore(before.on()) ? How.NOT_YET_IN_EFFECT : How.TOOK_EFFECT;
        }
        if (was == null) {
            return position >= before.known() ? How.RECORDED : How.RESTORED;
        }
        if (is == null) {
            return position >= after.known() ? How.NOT_YET_RECORDED : How.RETRACTED;
        }
        return How.CORRECTED;
    }

    /** The record that led to what the event says in the later one of the states of knowledge. */
    private @Nullable Mending mending(long position, How how) {
        return switch (how) {
            case TOOK_EFFECT, NOT_YET_IN_EFFECT, NOT_YET_RECORDED -> null;
            case RECORDED, CORRECTED, RETRACTED, RESTORED -> {
                var last = knowledge().versions().upTo(position, later()).getLast();
                yield mending(position, last.knownAt(later()) ? last.from() : last.to());
            }
        };
    }

    /** The record that led to a state of knowledge, unless it is the event itself. */
    private @Nullable Mending mending(long position, long state) {
        var said = knowledge().versions().upTo(state - 1, state);
        if (state - 1 == position || said.isEmpty()) {
            return null;
        }
        var record = said.getFirst();
        return new Mending(
                record.position(),
                EventTypes.of(record.event()).name(),
                record.origin().at(),
                record.origin().actor(),
                switch (record.event()) {
                    case EventCorrected corrected -> corrected.reason();
                    case EventRetracted retracted -> retracted.reason();
                    default -> null;
                });
    }

    private static @Nullable ActId act(Event event) {
        return switch (event) {
            case AgencyEvent e -> e.act();
            case FunctionEvent e -> e.act();
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

    private long later() {
        return Math.max(before.known(), after.known());
    }

    private Knowledge knowledge() {
        return before.knowledge();
    }
}
