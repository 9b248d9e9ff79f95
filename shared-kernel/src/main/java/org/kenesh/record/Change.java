package org.kenesh.record;

import java.util.List;

/**
 * What one more record changes: of every event at most one version is closed, and at most one
 * opened.
 *
 * @param opened the versions that begin with it, the highest position first
 * @param closed the versions that end with it, the highest position first
 */
public record Change(List<Version> opened, List<Version> closed) {

    static final Change NOTHING = new Change(List.of(), List.of());

    static Change first(Version version) {
        return new Change(List.of(version), List.of());
    }
}
