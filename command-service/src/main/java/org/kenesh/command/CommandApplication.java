package org.kenesh.command;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import org.kenesh.command.catalog.Manual;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.DeskSettings;
import org.kenesh.command.file.Uploads;
import org.kenesh.command.openapi.OpenApi;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.operation.LedgerPlace;
import org.kenesh.operation.Lent;
import org.kenesh.operation.Opening;
import org.kenesh.operation.Operation;
import org.kenesh.operation.WriterMeters;
import org.kenesh.problem.ProblemPages;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The command service, by itself over the ledger that its settings name or over a ledger that is
 * open in this JVM.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
@Import(Operation.class)
public class CommandApplication {

    /** Starts the service over the ledger of its settings. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** The service by itself, configured by {@code command-service.properties}. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandApplication.class)
                .main(CommandApplication.class)
                .properties("spring.config.name=command-service");
    }

    /** The service over a ledger and its files, which somebody else opens and closes. */
    public static SpringApplicationBuilder over(Ledger ledger, ContentStore files) {
        return application()
                .initializers((GenericApplicationContext context) -> {
                    Lent.to(context, Ledger.class, ledger);
                    Lent.to(context, ContentStore.class, files);
                });
    }

    @Bean
    Opening opening(ServerProperties server) {
        return new Opening(server, "unavailable");
    }

    @Bean
    @ConditionalOnMissingBean
    Ledger ledger(LedgerPlace place, Opening opening) {
        return opening.of(() -> Ledger.open(place.store(), InstantSource.system()));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(CommandSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    ContentStore files(LedgerPlace place, Opening opening) {
        return opening.of(place::files);
    }

    @Bean
    Uploads uploads(ContentStore files, CommandSettings settings) {
        return new Uploads(files, settings.scan(), settings.fileLimit().toBytes());
    }

    @Bean
    CommandDesk desk(
            Ledger ledger,
            Uploads uploads,
            CommandSettings settings,
            Clock clock,
            Opening opening) {
        var limits = DeskSettings.standard(settings.source());
        return opening.of(() -> CommandDesk.open(ledger, limits, clock, uploads));
    }

    @Bean
    WriterMeters writerMeters(Ledger ledger, CommandDesk desk, MeterRegistry registry) {
        Gauge.builder("kenesh.commands.waiting", desk, CommandDesk::waiting)
                .description("Commands that wait to be decided")
                .register(registry);
        FunctionCounter.builder("kenesh.commands.retries", desk, CommandDesk::retries)
                .description("Groups of commands decided again, as others wrote what they rest on")
                .register(registry);
        return WriterMeters.of(ledger, registry);
    }

    @Bean
    ProblemPages problemPages() {
        return new ProblemPages();
    }

    @Bean
    ProblemJson problemJson(ProblemPages pages) {
        return new ProblemJson(pages);
    }

    @Bean
    Manual manual() {
        return new Manual();
    }

    @Bean
    OpenApi openApi(Manual manual) {
        return new OpenApi(manual);
    }
}
