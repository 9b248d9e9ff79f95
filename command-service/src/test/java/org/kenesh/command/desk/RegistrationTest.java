package org.kenesh.command.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.desk.Outcome.Refused;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.slice.ContradictedState.AgencyExists;
import org.kenesh.event.Event;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("The registration of commands with Axon")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationTest {

    @TempDir Path folder;

    private ExecutorService threads;
    private Ledger ledger;
    private AxonTestFixture fixture;

    @BeforeEach
    void start() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        ledger = Ledger.open(new SqliteStore(folder.resolve("k.db")), InstantSource.system());
        fixture =
                AxonTestFixture.with(
                        CommandDesk.configurer(
                                ledger,
                                DeskSettings.standard("urn:kenesh:test"),
                                InstantSource.system(),
                                _ -> Optional.empty(),
                                threads),
                        customization -> customization.disableAxonServer());
    }

    @AfterEach
    void stop() {
        fixture.stop();
        ledger.close();
        threads.close();
    }

    @Test
    void what_is_granted_becomes_an_event() {
        var established = Given.agency("a", "2010-01-01");
        fixture.given()
                .noPriorActivity()
                .when()
                .command(command(Given.request(established, "k")))
                .then()
                .success()
                .resultMessagePayload(new Written(0, 1, false))
                .eventsSatisfy(events ->
                        assertThat(events)
                                .extracting(RegistrationTest::content)
                                .containsExactly(established));
    }

    @Test
    void what_is_refused_becomes_none() {
        fixture.given()
                .command(command(Given.request(Given.agency("a", "2010-01-01"), "k")))
                .when()
                .command(command(Given.request(Given.agency("a", "2011-01-01"), "l")))
                .then()
                .success()
                .resultMessagePayload(new Refused(new AgencyExists("/agency", new AgencyId("a"))))
                .noEvents();
    }

    private static Event content(EventMessage message) {
        return ((Fact) requireNonNull(message.payload())).event();
    }

    private static GenericCommandMessage command(Request request) {
        return new GenericCommandMessage(
                new MessageType("org.kenesh.command", request.slice().name(), "1"), request);
    }
}
