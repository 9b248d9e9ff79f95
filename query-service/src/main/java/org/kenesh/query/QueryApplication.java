package org.kenesh.query;

import java.time.Clock;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.operation.LedgerPlace;
import org.kenesh.operation.Lent;
import org.kenesh.operation.Opening;
import org.kenesh.operation.Operation;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The query service, by itself over the ledger that its settings name or over a ledger that is open
 * in this JVM.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
@Import(Operation.class)
public class QueryApplication {

    /** Starts the service over the ledger of its settings, which it only reads. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** The service by itself, configured by {@code query-service.properties}. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QueryApplication.class)
                .main(QueryApplication.class)
                .properties("spring.config.name=query-service");
    }

    /**
     * The service over a ledger and its files, which somebody else opens and closes. The history is
     * built from now on, while the service starts.
     */
    public static SpringApplicationBuilder over(LedgerReader ledger, ContentStore files) {
        var history = new History();
        var follower = Follower.start(ledger, history);
        return application()
                .initializers((GenericApplicationContext context) -> {
                    Lent.to(context, LedgerReader.class, ledger);
                    Lent.to(context, ContentStore.class, files);
                    context.registerBean(History.class, () -> history);
                    context.registerBean(Follower.class, () -> follower);
                });
    }

    @Bean
    Opening opening(ServerProperties server) {
        return new Opening(server, "ledger-away");
    }

    @Bean
    @ConditionalOnMissingBean
    LedgerReader ledger(LedgerPlace place, Opening opening) {
        return opening.of(() -> Ledger.follow(place.store(), LedgerSettings.STANDARD));
    }

    @Bean
    @ConditionalOnMissingBean
    ContentStore files(LedgerPlace place, Opening opening) {
        return opening.of(place::files);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    History history() {
        return new History();
    }

    @Bean
    @ConditionalOnMissingBean
    Follower follower(LedgerReader ledger, History history) {
        return Follower.start(ledger, history);
    }
}
