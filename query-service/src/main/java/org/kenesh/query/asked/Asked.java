package org.kenesh.query.asked;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;

/**
 * What a question is about.
 *
 * @param on the effective day
 * @param known the state of knowledge: the events at positions below it count
 * @param recorded when the last of these events was recorded; null when there is none
 * @param immutable whether the caller fixed both, so that the answer never changes
 * @param language the language of the caller
 */
public record Asked(
        LocalDate on,
        long known,
        @Nullable Instant recorded,
        boolean immutable,
        Language language) {}
