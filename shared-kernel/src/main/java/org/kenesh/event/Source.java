package org.kenesh.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param reference addresses or titles, as a reader can follow them
 * @param confidence how far the source is trusted
 * @param note what the source does not say, or what was assumed
 */
public record Source(String reference, @Nullable Confidence confidence, @Nullable String note) {

    /** How far a source is trusted. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW,
        /** Not in any source: assumed for a demonstration. */
        ASSUMED
    }
}
