package org.kenesh.command;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param source the installation, as a URI reference that goes into every event
 * @param zone where a day begins and ends: a task command without a day is of today there
 */
@ConfigurationProperties("kenesh")
record CommandSettings(
        @DefaultValue("urn:kenesh") String source, @DefaultValue("Asia/Bishkek") ZoneId zone) {}
