package org.kenesh.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.record.Cut;
import org.kenesh.record.Dated;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/**
 * All that is known of one agency at one state of knowledge.
 *
 * @param id the agency
 * @param changes the events about it, in the order in which they take effect
 */
public record AgencyLife(AgencyId id, List<Version> changes) {

    /** The agency as it is at a place between steps. */
    public Agency at(Cut cut) {
        var begun = beginning();
        var end = end();
        Text names = null;
        Text shortNames = null;
        AgencyKind kind = null;
        AgencyId parent = null;
        for (var change : changes) {
            var event = (AgencyEvent) change.event();
            boolean past = cut.certainlyAfter(event);
            var named = named(event);
            if (named != null && (past || names == null)) {
                names = named.names();
                shortNames = named.shortNames();
            }
            if (past) {
                var classified = classified(event);
                kind = classified == null ? kind : classified;
                parent = moves(event) ? superior(event) : parent;
            }
        }
        return new Agency(
                id,
                existence(cut, begun),
                names,
                shortNames,
                kind,
                parent,
                milestone(begun),
                milestone(end));
    }

    /** All its names, the first one first. */
    public List<Dated<AgencyNames>> names() {
        var result = new ArrayList<Dated<AgencyNames>>();
        for (var change : changes) {
            var named = named((AgencyEvent) change.event());
            if (named != null) {
                follow(result, named, change);
            }
        }
        return ending(result);
    }

    /** All its kinds, the first one first. */
    public List<Dated<AgencyKind>> kinds() {
        var result = new ArrayList<Dated<AgencyKind>>();
        for (var change : changes) {
            var kind = classified((AgencyEvent) change.event());
            if (kind != null) {
                follow(result, kind, change);
            }
        }
        return ending(result);
    }

    /** All agencies that it was under, the first one first. */
    public List<Dated<AgencyId>> parents() {
        var result = new ArrayList<Dated<AgencyId>>();
        for (var change : changes) {
            var event = (AgencyEvent) change.event();
            if (moves(event)) {
                var parent = superior(event);
                if (parent == null) {
                    close(result, change);
                } else {
                    follow(result, parent, change);
                }
            }
        }
        return ending(result);
    }

    /** Its beginning, or null when none is known. Of several the first counts. */
    public @Nullable Version beginning() {
        for (var change : changes) {
            if (begins((AgencyEvent) change.event())) {
                return change;
            }
        }
        return null;
    }

    /** Its end, or null when none is known. Of several the first counts. */
    public @Nullable Version end() {
        for (var change : changes) {
            if (ends((AgencyEvent) change.event())) {
                return change;
            }
        }
        return null;
    }

    /** Whether it is there, or may be, in a step of a day. One that begins or ends in it is. */
    public boolean isThereIn(LocalDate day, int step) {
        var begun = beginning();
        if (begun == null) {
            return false;
        }
        var begins = (AgencyEvent) begun.event();
        int before = begins.effectiveOn().earliest().compareTo(day);
        if (before > 0 || (before == 0 && begins.sequenceInDay() > step)) {
            return false;
        }
        var end = end();
        if (end == null) {
            return true;
        }
        var ends = (AgencyEvent) end.event();
        int after = ends.effectiveOn().latest().compareTo(day);
        return after > 0 || (after == 0 && ends.sequenceInDay() >= step);
    }

    private Existence existence(Cut cut, @Nullable Version begun) {
        if (begun == null || !cut.possiblyAfter((AgencyEvent) begun.event())) {
            return Existence.NOT_YET;
        }
        boolean certain = cut.certainlyAfter((AgencyEvent) begun.event());
        for (var change : changes) {
            var event = (AgencyEvent) change.event();
            if (ends(event)) {
                if (cut.certainlyAfter(event)) {
                    return Existence.ENDED;
                }
                certain &= !cut.possiblyAfter(event);
            }
        }
        return certain ? Existence.EXISTS : Existence.MAY_EXIST;
    }

    private boolean begins(AgencyEvent event) {
        return event instanceof AgencyEstablished
                || participant(event, Participant.Role.BEGINS) != null;
    }

    private boolean ends(AgencyEvent event) {
        return event instanceof AgencyAbolished
                || participant(event, Participant.Role.CEASES) != null;
    }

    private @Nullable AgencyNames named(AgencyEvent event) {
        return switch (event) {
            case AgencyEstablished e -> new AgencyNames(e.names(), e.shortNames());
            case AgencyRenamed e -> new AgencyNames(e.names(), e.shortNames());
            case ReorganizationEnacted e -> {
                var begins = participant(e, Participant.Role.BEGINS);
                yield begins == null || begins.names() == null
                        ? null
                        : new AgencyNames(begins.names(), begins.shortNames());
            }
            case AgencyReclassified _,
                    AgencySubordinated _,
                    AgencyAbolished _,
                    SuccessionDeclared _ ->
                    null;
        };
    }

    private @Nullable AgencyKind classified(AgencyEvent event) {
        return switch (event) {
            case AgencyEstablished e -> e.kind();
            case AgencyReclassified e -> e.kind();
            case ReorganizationEnacted e -> {
                var begins = participant(e, Participant.Role.BEGINS);
                yield begins == null ? null : begins.kind();
            }
            case AgencyRenamed _, AgencySubordinated _, AgencyAbolished _, SuccessionDeclared _ ->
                    null;
        };
    }

    private boolean moves(AgencyEvent event) {
        return event instanceof AgencySubordinated || begins(event);
    }

    private @Nullable AgencyId superior(AgencyEvent event) {
        return switch (event) {
            case AgencyEstablished e -> e.parent();
            case AgencySubordinated e -> e.parent();
            case ReorganizationEnacted e ->
                    Objects.requireNonNull(participant(e, Participant.Role.BEGINS)).parent();
            case AgencyRenamed _, AgencyReclassified _, AgencyAbolished _, SuccessionDeclared _ ->
                    null;
        };
    }

    private @Nullable Participant participant(AgencyEvent event, Participant.Role role) {
        if (event instanceof ReorganizationEnacted reorganization) {
            for (var participant : reorganization.participants()) {
                if (participant.role() == role && participant.agency().equals(id)) {
                    return participant;
                }
            }
        }
        return null;
    }

    private static <T> void follow(List<Dated<T>> spans, T value, Version change) {
        close(spans, change);
        var event = (AgencyEvent) change.event();
        spans.add(new Dated<>(value, event.effectiveOn(), null, change.position(), event.act()));
    }

    private static <T> void close(List<Dated<T>> spans, Version change) {
        if (!spans.isEmpty() && spans.getLast().until() == null) {
            var day = ((AgencyEvent) change.event()).effectiveOn();
            spans.set(spans.size() - 1, spans.getLast().until(day));
        }
    }

    private <T> List<Dated<T>> ending(List<Dated<T>> spans) {
        var end = end();
        if (end != null) {
            close(spans, end);
        }
        return List.copyOf(spans);
    }

    private static @Nullable Milestone milestone(@Nullable Version change) {
        if (change == null) {
            return null;
        }
        var event = (AgencyEvent) change.event();
        return new Milestone(event.effectiveOn(), change.position(), event.act());
    }
}
