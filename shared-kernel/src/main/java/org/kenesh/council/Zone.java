package org.kenesh.council;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Where a council's times are told.
 *
 * @param id the zone by its name in the IANA time zone database
 */
public record Zone(ZoneId id) {

    /** Reads a name such as {@code Asia/Bishkek}; refuses what the database does not have. */
    public static Zone parse(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new DateTimeException("a time zone such as Asia/Bishkek");
        }
        return new Zone(ZoneId.of(name));
    }

    @Override
    public String toString() {
        return id.getId();
    }
}
