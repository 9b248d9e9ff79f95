package org.kenesh.record;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.time.EffectiveDate;

/**
 * A beginning, an end or another change.
 *
 * @param on the day, as precisely as it is known
 * @param position the event that says so
 * @param act the act that made it, or null when it is not known
 */
public record Milestone(EffectiveDate on, long position, @Nullable ActId act) {}
