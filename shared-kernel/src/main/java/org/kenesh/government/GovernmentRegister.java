package org.kenesh.government;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyRegister;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;

/**
 * The governments and the structures that they decreed, on any day, as known at any state of
 * knowledge. One thread writes; many may read while nobody writes.
 */
public final class GovernmentRegister {

    private static final Comparator<Version> DAYS =
            Comparator.<Version, LocalDate>comparing(
                            version -> ((GovernmentEvent) version.event()).effectiveOn().latest())
                    .thenComparingLong(Version::position);

    private final Chronicle<GovernmentId> terms = new Chronicle<>(DAYS);
    private final List<Version> structures = new ArrayList<>();

    /** Takes a version of an event when it opens; versions of other families are passed over. */
    public void apply(Version version) {
        if (!(version.event() instanceof GovernmentEvent event)) {
            return;
        }
        switch (event) {
            case GovernmentFormed e -> terms.add(e.government(), version);
            case GovernmentEnded e -> terms.add(e.government(), version);
            case StructureDecreed _ -> structures.add(version);
        }
    }

    /** A government; empty when none was formed by that id. */
    public Optional<Government> government(GovernmentId id, long known) {
        GovernmentFormed formed = null;
        Milestone began = null;
        Milestone ended = null;
        for (var change : terms.of(id, known)) {
            switch ((GovernmentEvent) change.event()) {
                case GovernmentFormed e -> {
                    formed = e;
                    began = milestone(change);
                }
                case GovernmentEnded _ -> ended = milestone(change);
                case StructureDecreed _ -> {} // kept apart from the terms
            }
        }
        return formed == null || began == null
                ? Optional.empty()
                : Optional.of(new Government(id, formed.names(), began, ended));
    }

    /** All governments, the first one first. */
    public List<Government> governments(long known) {
        var result = new ArrayList<Government>();
        for (var id : terms.things()) {
            government(id, known).ifPresent(result::add);
        }
        result.sort(
                Comparator.<Government, LocalDate>comparing(g -> g.formed().on().latest())
                        .thenComparing(Government::id));
        return result;
    }

    /** The government in office at the end of a day: of several the one formed last. */
    public Optional<Government> inOffice(LocalDate on, long known) {
        Government result = null;
        for (var government : governments(known)) {
            boolean formed = !government.formed().on().latest().isAfter(on);
            boolean ended =
                    government.ended() != null && !government.ended().on().latest().isAfter(on);
            result = formed && !ended ? government : result;
        }
        return Optional.ofNullable(result);
    }

    /** All decreed structures, the first one first. */
    public List<Structure> structures(long known) {
        return structures.stream()
                .filter(version -> version.knownAt(known))
                .sorted(DAYS)
                .map(GovernmentRegister::structure)
                .toList();
    }

    /** The structure decreed last by the end of a day. */
    public Optional<Structure> structure(LocalDate on, long known) {
        Structure result = null;
        for (var structure : structures(known)) {
            result = structure.decreed().on().latest().isAfter(on) ? result : structure;
        }
        return Optional.ofNullable(result);
    }

    /**
     * The agencies that the latest structure leaves out: they exist at the end of the day, existed
     * when it was decreed, and neither they nor an agency above them is in its list. Parliament,
     * the president's office, the government itself, local governments and international
     * organizations are not of a government's structure.
     */
    public List<Unlisted> unlisted(AgencyRegister agencies, LocalDate on, long known) {
        var structure = structure(on, known).orElse(null);
        if (structure == null) {
            return List.of();
        }
        var listed = Set.copyOf(structure.agencies());
        var day = structure.decreed().on().latest();
        var result = new ArrayList<Unlisted>();
        for (var agency : agencies.present(on, known)) {
            if (ofStructure(agency)
                    && existed(agencies, agency.id(), day, known)
                    && !covered(agencies, agency, listed, on, known)) {
                result.add(new Unlisted(agency, structure));
            }
        }
        result.sort(Comparator.comparing(unlisted -> unlisted.agency().id()));
        return result;
    }

    private static Structure structure(Version version) {
        var event = (StructureDecreed) version.event();
        return new Structure(milestone(version), event.government(), event.agencies());
    }

    private static boolean ofStructure(Agency agency) {
        var kind = agency.kind();
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case GOVERNMENT,
                    PRESIDENT_OFFICE,
                    PARLIAMENT,
                    LOCAL_GOVERNMENT,
                    INTERNATIONAL_ORGANIZATION ->
                    false;
            case MINISTRY,
                    STATE_COMMITTEE,
                    STATE_AGENCY,
                    STATE_SERVICE,
                    DEPARTMENT,
                    INSPECTORATE,
                    FUND,
                    CENTER,
                    ACADEMY,
                    OTHER ->
                    true;
        };
    }

    private static boolean existed(
            AgencyRegister agencies, AgencyId id, LocalDate day, long known) {
        return agencies.agency(id, day, known).filter(Agency::present).isPresent();
    }

    private static boolean covered(
            AgencyRegister agencies,
            Agency agency,
            Set<AgencyId> listed,
            LocalDate on,
            long known) {
        var seen = new HashSet<AgencyId>();
        @Nullable Agency above = agency;
        while (above != null && seen.add(above.id())) {
            if (listed.contains(above.id())) {
                return true;
            }
            var parent = above.parent();
            above = parent == null ? null : agencies.agency(parent, on, known).orElse(null);
        }
        return false;
    }

    private static Milestone milestone(Version version) {
        var event = (GovernmentEvent) version.event();
        return new Milestone(event.effectiveOn(), version.position(), event.act());
    }
}
