package org.kenesh.query.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place of a signature.
 *
 * @param role as what somebody signs
 * @param name who
 * @param signedOn the day on which it was signed, if it was
 */
public record Signature(Words role, Words name, @Nullable LocalDate signedOn) {

    /** Refuses, with {@link IllegalArgumentException}, a role or name without words. */
    public Signature {
        role.required("role");
        name.required("name");
    }
}
