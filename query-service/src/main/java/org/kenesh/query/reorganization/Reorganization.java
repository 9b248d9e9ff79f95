package org.kenesh.query.reorganization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Source;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A reorganization with the label that is derived from it.
 *
 * @param position the event
 * @param effectiveOn the day, as precisely as it is known
 * @param sequenceInDay its place among the steps of the day
 * @param act the act, or null when it is not known
 * @param label what it amounts to
 * @param words the label in words
 * @param reason why it is that
 * @param participants who takes part
 * @param transfers what goes from whom to whom
 * @param parts what each independent part amounts to
 * @param source where it was read
 */
record Reorganization(
        long position,
        EffectiveDate effectiveOn,
        int sequenceInDay,
        @Nullable ActReference act,
        Label label,
        Text words,
        Text reason,
        List<Participation> participants,
        List<Transfer> transfers,
        List<LabelledPart> parts,
        @Nullable Source source) {

    /** An agency's part in it, with the agency's name at the end of its day and today. */
    record Participation(AgencyReference agency, Role role) {}

    /** What an independent part amounts to, and why. */
    record LabelledPart(
            Label label,
            Text words,
            Text reason,
            List<AgencyReference> ceasing,
            List<AgencyReference> beginning,
            List<AgencyReference> continuing) {}

    static Reorganization of(Knowledge knowledge, Version version, Asked asked) {
        var event = (ReorganizationEnacted) version.event();
        var day = event.effectiveOn().latest();
        var parts =
                Part.of(event).stream()
                        .map(part -> labelled(knowledge, part, event, day, asked))
                        .toList();
        var label = Label.of(event);
        return new Reorganization(
                version.position(),
                event.effectiveOn(),
                event.sequenceInDay(),
                ActReference.orNull(knowledge, event.act(), asked.known()),
                label,
                Wording.words(label),
                Wording.reason(parts),
                event.participants().stream()
                        .map(each ->
                                new Participation(
                                        AgencyReference.of(knowledge, each.agency(), day, asked),
                                        each.role()))
                        .toList(),
                event.transfers(),
                parts,
                event.source());
    }

    private static LabelledPart labelled(
            Knowledge knowledge,
            Part part,
            ReorganizationEnacted event,
            LocalDate day,
            Asked asked) {
        var ceasing = references(knowledge, part.ceasing(), day, asked);
        var beginning = references(knowledge, part.beginning(), day, asked);
        var continuing = references(knowledge, part.continuing(), day, asked);
        var label = part.label();
        return new LabelledPart(
                label,
                Wording.words(label),
                Wording.reason(label, !event.transfers().isEmpty(), ceasing, beginning, continuing),
                ceasing,
                beginning,
                continuing);
    }

    private static List<AgencyReference> references(
            Knowledge knowledge, List<AgencyId> ids, LocalDate day, Asked asked) {
        return ids.stream().map(id -> AgencyReference.of(knowledge, id, day, asked)).toList();
    }
}
