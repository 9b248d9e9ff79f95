package org.kenesh.meeting;

import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.text.Text;

/**
 * An item of an agenda.
 *
 * @param id the item
 * @param title what it is about, in short
 * @param description what it is about
 * @param openness who may know of it
 * @param rapporteur the agency that reports on it, as it was named
 * @param submission what an agency submitted for it
 * @param position the event that put it there
 * @param withdrawn why it was taken off; null while it is on the agenda
 */
public record AgendaItem(
        ItemId id,
        Text title,
        @Nullable Text description,
        Openness openness,
        @Nullable AgencyId rapporteur,
        @Nullable SubmissionId submission,
        long position,
        @Nullable Text withdrawn) {

    AgendaItem withdrawn(Text reason) {
        return new AgendaItem(
                id, title, description, openness, rapporteur, submission, position, reason);
    }
}
