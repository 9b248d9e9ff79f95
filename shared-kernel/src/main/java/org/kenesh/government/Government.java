package org.kenesh.government;

import org.jspecify.annotations.Nullable;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;

/**
 * A government.
 *
 * @param id the government
 * @param names what it is called
 * @param formed when it took office
 * @param ended when its term ended, or null when no end is known
 */
public record Government(
        GovernmentId id, Text names, Milestone formed, @Nullable Milestone ended) {}
