package org.kenesh.command;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.file.ClamScan;
import org.kenesh.command.file.VirusScan;
import org.kenesh.operation.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator can set.
 *
 * @param source the installation, as a URI reference that goes into every event
 * @param zone where a day begins and ends: a task command without a day is of today there
 * @param fileLimit how large an uploaded file may be, below 2 GB
 * @param virusScan the {@code host:port} of a ClamAV daemon that scans uploaded files; null when
 *     nobody does
 */
@ConfigurationProperties("kenesh")
record CommandSettings(
        @DefaultValue("urn:kenesh") String source,
        @DefaultValue("Asia/Bishkek") ZoneId zone,
        @DefaultValue("50MB") DataSize fileLimit,
        @Nullable String virusScan) {

    /** Refuses, with {@link SettingRefused}, a limit that no event could tell. */
    CommandSettings {
        if (fileLimit.toBytes() < 1 || fileLimit.toBytes() > Integer.MAX_VALUE) {
            throw new SettingRefused(
                    "KENESH_FILE_LIMIT is %s, which is no size for a file.".formatted(fileLimit),
                    "Set it from 1B to 2047MB.");
        }
    }

    /** Who scans uploaded files. Refuses, with {@link SettingRefused}, what is no address. */
    VirusScan scan() {
        if (virusScan == null || virusScan.isBlank()) {
            return VirusScan.NONE;
        }
        try {
            return ClamScan.at(virusScan);
        } catch (IllegalArgumentException e) {
            throw new SettingRefused(
                    "KENESH_VIRUS_SCAN is '%s', which is not host:port.".formatted(virusScan),
                    "Name the host and the port of a ClamAV daemon, such as localhost:3310.");
        }
    }
}
