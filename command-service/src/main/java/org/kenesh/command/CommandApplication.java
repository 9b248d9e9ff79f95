package org.kenesh.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.InstantSource;
import org.kenesh.command.catalog.Manual;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.DeskSettings;
import org.kenesh.command.openapi.OpenApi;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.problem.ProblemPages;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** The command service, by itself over a ledger file or over a ledger that is open in this JVM. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
public class CommandApplication {

    /** Starts the service over the ledger file of its settings. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** The service by itself, configured by {@code command-service.properties}. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandApplication.class)
                .main(CommandApplication.class)
                .properties("spring.config.name=command-service");
    }

    /** The service over a ledger that somebody else opens and closes. */
    public static SpringApplicationBuilder over(Ledger ledger) {
        return application()
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(
                                Ledger.class,
                                () -> ledger,
                                definition -> definition.setDestroyMethodName("")));
    }

    @Bean
    @ConditionalOnMissingBean
    Ledger ledger(CommandSettings settings) throws IOException {
        var file = settings.ledger().toAbsolutePath();
        Files.createDirectories(file.getParent());
        return Ledger.open(new SqliteStore(file), InstantSource.system());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(CommandSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    CommandDesk desk(Ledger ledger, CommandSettings settings, Clock clock) {
        return CommandDesk.open(ledger, DeskSettings.standard(settings.source()), clock);
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
