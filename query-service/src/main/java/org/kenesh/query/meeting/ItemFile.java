package org.kenesh.query.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.Decision;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.AgendaItem;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.Openness;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.text.Text;

/**
 * An item of an agenda.
 *
 * @param number its place on the agenda, from 1; null when it was taken off
 * @param id the item
 * @param title what it is about, in short
 * @param description what it is about
 * @param openness who may know of it
 * @param rapporteur the agency that reports on it, with its name then and today
 * @param submission what an agency submitted for it
 * @param withdrawn why it was taken off; null when it was not
 * @param quorum whether enough seats were present for it; null before the meeting began
 * @param decisions what was decided on it
 */
public record ItemFile(
        @Nullable Integer number,
        ItemId id,
        Text title,
        @Nullable Text description,
        Openness openness,
        @Nullable AgencyReference rapporteur,
        @Nullable SubmissionId submission,
        @Nullable Text withdrawn,
        @Nullable QuorumFile quorum,
        List<DecisionReference> decisions) {

    /** The items of an agenda, in order, then those that were taken off. */
    static List<ItemFile> of(Knowledge knowledge, Meeting meeting, Asked asked) {
        var files = new ArrayList<ItemFile>();
        int number = 1;
        for (var item : meeting.agenda()) {
            files.add(of(knowledge, meeting, item, number++, asked));
        }
        for (var item : meeting.withdrawn()) {
            files.add(of(knowledge, meeting, item, null, asked));
        }
        return files;
    }

    private static ItemFile of(
            Knowledge knowledge,
            Meeting meeting,
            AgendaItem item,
            @Nullable Integer number,
            Asked asked) {
        var day = meeting.begins().toLocalDate();
        var rapporteur = item.rapporteur();
        var taken = taken(knowledge, meeting, item, asked);
        return new ItemFile(
                number,
                item.id(),
                item.title(),
                item.description(),
                item.openness(),
                rapporteur == null ? null : AgencyReference.of(knowledge, rapporteur, day, asked),
                item.submission(),
                item.withdrawn(),
                number == null || !meeting.status().held()
                        ? null
                        : quorum(knowledge, meeting, item, taken, asked),
                taken.stream().map(it -> DecisionReference.of(it.taken())).toList());
    }

    /** As it was decided on, if it was; otherwise as the meeting ended, or stands. */
    private static @Nullable QuorumFile quorum(
            Knowledge knowledge,
            Meeting meeting,
            AgendaItem item,
            List<Decision> taken,
            Asked asked) {
        var quorum =
                taken.isEmpty()
                        ? QuorumFile.of(
                                knowledge,
                                meeting.council(),
                                meeting.day(),
                                meeting.attendance(item.id()),
                                asked)
                        : Sittings.of(knowledge, taken.getLast(), asked.known())
                                .map(it ->
                                        QuorumFile.of(knowledge, it.roster(), it.quorum(), asked));
        return quorum.orElse(null);
    }

    private static List<Decision> taken(
            Knowledge knowledge, Meeting meeting, AgendaItem item, Asked asked) {
        var proceedings = knowledge.proceedings();
        var place = new Origin.Item(meeting.id(), item.id());
        return proceedings.decidedIn(meeting.id()).stream()
                .flatMap(id ->
                        Decision.of(id, proceedings.decisions().of(id, asked.known()), asked.on())
                                .stream())
                .filter(decision -> decision.taken().origin().equals(place))
                .toList();
    }
}
