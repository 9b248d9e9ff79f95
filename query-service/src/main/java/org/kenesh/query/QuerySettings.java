package org.kenesh.query;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param zone where the council is: its days begin and end there
 * @param patience how long a question waits for {@code min-position}
 * @param streams how many live streams may be open
 * @param heartbeat how often a live stream without news shows that it lives
 */
@ConfigurationProperties("kenesh")
public record QuerySettings(
        @DefaultValue("Asia/Bishkek") ZoneId zone,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("200") int streams,
        @DefaultValue("15s") Duration heartbeat) {}
