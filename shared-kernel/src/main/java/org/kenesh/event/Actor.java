package org.kenesh.event;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, in which capacity.
 *
 * @param subject the pseudonymous id of the person or system
 * @param role the capacity in which they acted, such as {@code secretariat} or {@code agency}
 * @param agency the agency they acted for, if any
 */
public record Actor(String subject, String role, @Nullable String agency) {}
