package org.kenesh.query.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.meeting.AgendaVersion;
import org.kenesh.meeting.ItemId;
import org.kenesh.time.EffectiveDate;

/**
 * An agenda as it was given out, with how it differs from the one before.
 *
 * @param number 1 for the first one, and so on
 * @param on when it was given out
 * @param position the event that says so
 * @param items what was on it, in order
 * @param added items that the one before did not have
 * @param removed items that only the one before had
 * @param moved items that are in another order among those that both have
 */
public record VersionFile(
        int number,
        EffectiveDate on,
        long position,
        List<ItemId> items,
        List<ItemId> added,
        List<ItemId> removed,
        List<ItemId> moved) {

    static List<VersionFile> of(List<AgendaVersion> versions) {
        var files = new ArrayList<VersionFile>();
        List<ItemId> before = List.of();
        for (var version : versions) {
            files.add(of(version, before));
            before = version.items();
        }
        return files;
    }

    private static VersionFile of(AgendaVersion version, List<ItemId> before) {
        var now = version.items();
        var kept = now.stream().filter(before::contains).toList();
        var keptBefore = before.stream().filter(now::contains).toList();
        var moved = new ArrayList<ItemId>();
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).equals(keptBefore.get(i))) {
                moved.add(kept.get(i));
            }
        }
        return new VersionFile(
                version.number(),
                version.on(),
                version.position(),
                now,
                now.stream().filter(item -> !before.contains(item)).toList(),
                before.stream().filter(item -> !now.contains(item)).toList(),
                moved);
    }
}
