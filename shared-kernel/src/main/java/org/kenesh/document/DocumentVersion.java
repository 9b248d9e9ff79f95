package org.kenesh.document;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A document as it was between two revisions.
 *
 * @param number from 1
 * @param position the record that holds the hash, and so proves the file: the event, or the last
 *     correction of it
 * @param file the file
 * @param note what is new in it
 * @param effectiveOn since when it is the version
 */
public record DocumentVersion(
        int number,
        long position,
        StoredFile file,
        @Nullable Text note,
        EffectiveDate effectiveOn) {}
