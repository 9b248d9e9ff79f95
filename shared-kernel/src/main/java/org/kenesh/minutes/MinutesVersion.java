package org.kenesh.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * The minutes as they read at one time.
 *
 * @param number 1 for the first draft, and so on
 * @param on since when
 * @param position the event that says so: the draft or rectification, or its last correction
 * @param paragraphs what they say
 * @param reason why they were rectified; null for a draft
 */
public record MinutesVersion(
        int number,
        EffectiveDate on,
        long position,
        List<Paragraph> paragraphs,
        @Nullable Text reason) {

    public MinutesVersion {
        paragraphs = List.copyOf(paragraphs);
    }
}
