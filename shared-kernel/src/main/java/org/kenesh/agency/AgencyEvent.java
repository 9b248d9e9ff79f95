package org.kenesh.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.event.Effective;
import org.kenesh.event.Source;
import org.kenesh.function.FunctionId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to agencies. */
public sealed interface AgencyEvent extends Effective {

    /** The act that did it, or null when it is not known. */
    @Nullable ActId act();

    /** Where it was read. */
    @Nullable Source source();

    /**
     * An agency came into being, or is first heard of ({@link EffectiveDate#ALWAYS} when nobody
     * knows since when).
     */
    record AgencyEstablished(
            AgencyId agency,
            Text names,
            @Nullable Text shortNames,
            @Nullable AgencyKind kind,
            @Nullable AgencyId parent,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {}

    /** An agency got another name. */
    record AgencyRenamed(
            AgencyId agency,
            Text names,
            @Nullable Text shortNames,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {}

    /** An agency became a body of another kind. */
    record AgencyReclassified(
            AgencyId agency,
            AgencyKind kind,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {}

    /** An agency was put under another one, or under none. */
    record AgencySubordinated(
            AgencyId agency,
            @Nullable AgencyId parent,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {}

    /** An agency ended by an act of its own. */
    record AgencyAbolished(
            AgencyId agency,
            Disposition disposition,
            List<FunctionId> functions,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {

        public AgencyAbolished {
            functions = List.copyOf(functions);
        }
    }

    /**
     * One act's effect on agencies on one day: who begins, continues, ceases, and what goes from
     * whom to whom.
     */
    record ReorganizationEnacted(
            List<Participant> participants,
            List<Transfer> transfers,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {

        public ReorganizationEnacted {
            participants = List.copyOf(participants);
            transfers = List.copyOf(transfers);
        }
    }

    /**
     * An act said that one agency is the legal successor of another, possibly later and from an
     * earlier day.
     */
    record SuccessionDeclared(
            AgencyId from,
            AgencyId to,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements AgencyEvent {}
}
