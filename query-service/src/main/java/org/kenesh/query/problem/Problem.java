package org.kenesh.query.problem;

import java.net.URI;
import java.util.List;

/**
 * A problem detail (RFC 9457).
 *
 * @param type what kind of problem, stable; a page on each is at this address
 * @param title the kind in short
 * @param status the HTTP status
 * @param detail what it is this time
 * @param errors the parameters concerned, each with the rule that it breaks
 */
public record Problem(URI type, String title, int status, String detail, List<Breach> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * A parameter that breaks a rule.
     *
     * @param parameter its name
     * @param rule the stable name of the rule
     * @param must what it must be, in words
     * @param value what it is
     */
    public record Breach(String parameter, String rule, String must, String value) {}
}
