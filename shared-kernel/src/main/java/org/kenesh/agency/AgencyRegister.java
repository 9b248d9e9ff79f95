package org.kenesh.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Cut;
import org.kenesh.record.Version;

/**
 * The agencies: what each is called, what it is, under whom, and whether it exists, on any day, as
 * known at any state of knowledge. One thread writes; many may read while nobody writes.
 */
public final class AgencyRegister {

    private final Chronicle<AgencyId> changes = new Chronicle<>(Chronicle.STEPS);
    private final Map<AgencyId, Set<AgencyId>> everBelow = new HashMap<>();

    /** Takes a version of an event when it opens; versions of other families are passed over. */
    public void apply(Version version) {
        if (!(version.event() instanceof AgencyEvent event)) {
            return;
        }
        switch (event) {
            case AgencyEstablished e -> {
                changes.add(e.agency(), version);
                below(e.parent(), e.agency());
            }
            case AgencyRenamed e -> changes.add(e.agency(), version);
            case AgencyReclassified e -> changes.add(e.agency(), version);
            case AgencySubordinated e -> {
                changes.add(e.agency(), version);
                below(e.parent(), e.agency());
            }
            case AgencyAbolished e -> changes.add(e.agency(), version);
            case ReorganizationEnacted e -> {
                for (var participant : e.participants()) {
                    changes.add(participant.agency(), version);
                    below(participant.parent(), participant.agency());
                }
            }
            case SuccessionDeclared _ -> {} // who comes after an agency is no part of what it is
        }
    }

    /** An agency at the end of a day; empty when nothing is known of it. */
    public Optional<Agency> agency(AgencyId id, LocalDate on, long known) {
        return at(id, Cut.after(on), known);
    }

    /** An agency at a place between two steps; empty when nothing is known of it. */
    public Optional<Agency> at(AgencyId id, Cut cut, long known) {
        return life(id, known).map(life -> life.at(cut));
    }

    /** All that is known of an agency; empty when that is nothing. */
    public Optional<AgencyLife> life(AgencyId id, long known) {
        var about = changes.of(id, known);
        return about.isEmpty() ? Optional.empty() : Optional.of(new AgencyLife(id, about));
    }

    /** The agencies that exist at the end of a day, or may, in no order. */
    public List<Agency> present(LocalDate on, long known) {
        var result = new ArrayList<Agency>();
        for (var id : changes.things()) {
            agency(id, on, known).filter(Agency::present).ifPresent(result::add);
        }
        return result;
    }

    /** The agencies that are under another one at the end of a day and exist, or may; by id. */
    public List<Agency> children(AgencyId parent, LocalDate on, long known) {
        var result = new ArrayList<Agency>();
        for (var id : everBelow.getOrDefault(parent, Set.of())) {
            agency(id, on, known)
                    .filter(child -> child.present() && parent.equals(child.parent()))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** All agencies that anything was ever recorded about. */
    public Set<AgencyId> ids() {
        return changes.things();
    }

    private void below(@Nullable AgencyId parent, AgencyId child) {
        if (parent != null) {
            everBelow.computeIfAbsent(parent, _ -> new TreeSet<>()).add(child);
        }
    }
}
