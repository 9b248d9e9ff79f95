package org.kenesh.operation;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.kenesh.ledger.LedgerReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both services offer to their operator. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerPlace.class)
public class Operation {

    @Bean
    MetricsPage metricsPage(PrometheusMeterRegistry registry) {
        return new MetricsPage(registry);
    }

    @Bean
    MeterBinder ledgerMeters(LedgerReader ledger, Clock clock) {
        return new LedgerMeters(ledger, clock);
    }
}
