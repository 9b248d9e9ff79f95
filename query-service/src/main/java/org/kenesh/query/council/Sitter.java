package org.kenesh.query.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Capacity;
import org.kenesh.council.PersonId;
import org.kenesh.council.Representation;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A person who sits on a seat.
 *
 * @param person the person
 * @param name the name, as the appointment gives it
 * @param post the post that they held, if that is said
 * @param capacity in what capacity
 * @param since since when
 * @param until the end of the term, if one was set
 * @param carriedOver whether they only stay on: the term has ended, or the agency that sent them
 *     has the seat no longer
 * @param position the event that appointed them
 * @param act the act that appointed them; null when it is not known
 */
record Sitter(
        PersonId person,
        Text name,
        @Nullable Text post,
        Capacity capacity,
        EffectiveDate since,
        @Nullable LocalDate until,
        boolean carriedOver,
        long position,
        @Nullable ActReference act) {

    static Sitter of(Knowledge knowledge, Representation one, Asked asked) {
        var person = one.person();
        return new Sitter(
                person.person(),
                person.name(),
                person.post(),
                one.capacity(),
                one.since(),
                one.until(),
                one.carriedOver(),
                one.position(),
                ActReference.orNull(knowledge, one.act(), asked.known()));
    }

    static @Nullable Sitter orNull(Knowledge knowledge, @Nullable Representation one, Asked asked) {
        return one == null ? null : of(knowledge, one, asked);
    }
}
