package org.kenesh.query.search;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * What was found.
 *
 * @param kind what it is
 * @param id its id; of minutes, that of their meeting
 * @param address where all that is known of it is answered; of an item, that is its meeting
 * @param council whose it is, as it was called then
 * @param number its number, with the year of a decision; of an item and of minutes, that of the
 *     meeting
 * @param title what it is called; of minutes, what is printed above them, null when their meeting
 *     is not on record
 * @param day the day that it is from; of an item and of minutes, that of the meeting
 * @param status how far it is on the day of the question
 * @param excerpts where the words stand
 */
public record Found(
        Kind kind,
        String id,
        URI address,
        @Nullable CouncilReference council,
        @Nullable String number,
        @Nullable Text title,
        @Nullable EffectiveDate day,
        String status,
        List<Excerpt> excerpts) {

    public Found {
        excerpts = List.copyOf(excerpts);
    }

    Found(
            Kind kind,
            String id,
            String address,
            @Nullable CouncilReference council,
            @Nullable String number,
            @Nullable Text title,
            @Nullable EffectiveDate day,
            String status) {
        this(kind, id, URI.create(address), council, number, title, day, status, List.of());
    }

    Found with(List<Excerpt> where) {
        return new Found(kind, id, address, council, number, title, day, status, where);
    }
}
