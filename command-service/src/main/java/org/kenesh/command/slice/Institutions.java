package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.act.ActId;
import org.kenesh.act.ActRegister;
import org.kenesh.act.LegalAct;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyLife;
import org.kenesh.agency.AgencyRegister;
import org.kenesh.agency.succession.Succession;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilLife;
import org.kenesh.council.CouncilRegister;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatLife;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionId;
import org.kenesh.function.FunctionRegister;
import org.kenesh.government.Government;
import org.kenesh.government.GovernmentId;
import org.kenesh.government.GovernmentRegister;
import org.kenesh.record.Dated;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;

/**
 * What is on record about acts, governments, agencies, functions and councils, as known now. Only
 * one thread at a time may use it.
 */
public final class Institutions {

    /** A state of knowledge that holds all there is. */
    static final long NOW = Version.OPEN - 1;

    private final Versions versions = new Versions();
    private final ActRegister acts = new ActRegister();
    private final GovernmentRegister governments = new GovernmentRegister();
    private final AgencyRegister agencies = new AgencyRegister();
    private final FunctionRegister functions = new FunctionRegister();
    private final CouncilRegister councils = new CouncilRegister();
    private final Succession succession = new Succession();

    /** Takes the next event about institutions, or about an earlier record. */
    public void apply(Recorded recorded) {
        for (var version : versions.apply(recorded).opened()) {
            acts.apply(version);
            governments.apply(version);
            agencies.apply(version);
            functions.apply(version);
            councils.apply(version);
            succession.apply(version);
        }
    }

    /** What the event at a position says; empty when it is void or not about institutions. */
    public Optional<Version> version(long position) {
        return versions.at(position, NOW);
    }

    /** Who comes after whom. */
    Succession succession() {
        return succession;
    }

    /** All that is known of an agency; empty when no beginning of it is. */
    Optional<AgencyLife> agency(AgencyId id) {
        return agencies.life(id, NOW).filter(life -> life.beginning() != null);
    }

    /** Whether the function is defined, on whatever day. */
    boolean defined(FunctionId id) {
        return functions.changes(id, NOW).stream()
                .anyMatch(change -> change.event() instanceof FunctionDefined);
    }

    /** All parents of a function over time. */
    List<Dated<FunctionId>> parents(FunctionId id) {
        return functions.parents(id, NOW);
    }

    /** An act, if it is registered. */
    Optional<LegalAct> act(ActId id) {
        return acts.act(id, NOW);
    }

    /** All that is known of a council; empty when it was never established. */
    Optional<CouncilLife> council(CouncilId id) {
        return councils.life(id, NOW);
    }

    /** All that is known of a seat; empty when it was never made. */
    Optional<SeatLife> seat(SeatId id) {
        return councils.seat(id, NOW);
    }

    /** All seats that a council was ever said to have. */
    List<SeatLife> seats(CouncilId council) {
        return councils.seats(council, NOW);
    }

    /** Who sits on a council on a day; empty when it was never established. */
    Optional<Roster> roster(CouncilId council, LocalDate on) {
        return councils.roster(council, on, NOW, succession);
    }

    /** A government, if it was formed. */
    Optional<Government> government(GovernmentId id) {
        return governments.government(id, NOW);
    }
}
