package org.kenesh.query.asked;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/**
 * What is known of one thing.
 *
 * @param on the day that it is true for
 * @param known the state of knowledge that it is true for
 * @param thing what is known; its fields stand beside the other two
 */
public record Answer<T>(LocalDate on, long known, @JsonUnwrapped T thing) {

    /** The answer to a question. */
    public static <T> Answer<T> to(Asked asked, T thing) {
        return new Answer<>(asked.on(), asked.known(), thing);
    }
}
