package org.kenesh.command.desk;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.ComponentDefinition;
import org.axonframework.common.lifecycle.Phase;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.slice.Contents;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.axon.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where commands are given: Axon's command bus, with the clerk behind it, on a ledger. */
public final class CommandDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
    private static final MessageType OUTCOME = new MessageType("org.kenesh.command", "Outcome");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AxonConfiguration configuration;
    private final CommandBus bus;

    private CommandDesk(
            Ledger ledger, DeskSettings settings, InstantSource clock, Contents contents) {
        configuration = configurer(ledger, settings, clock, contents, threads).build();
        bus = configuration.getComponent(CommandBus.class);
    }

    /** Opens a desk on a ledger without files: it has read what it must know when this returns. */
    public static CommandDesk open(Ledger ledger, DeskSettings settings, InstantSource clock) {
        return open(ledger, settings, clock, _ -> Optional.empty());
    }

    /**
     * Opens a desk on a ledger: it has read what it must know when this returns.
     *
     * @param contents the files that were uploaded
     */
    public static CommandDesk open(
            Ledger ledger, DeskSettings settings, InstantSource clock, Contents contents) {
        var desk = new CommandDesk(ledger, settings, clock, contents);
        desk.configuration.start();
        return desk;
    }

    /**
     * Gives a command. The outcome comes when it is durable, or when it is clear that it will not
     * be.
     */
    public CompletableFuture<Outcome> give(Request request) {
        var command = new GenericCommandMessage(new MessageType(name(request)), request);
        return bus.dispatch(command, null)
                .thenApply(result -> (Outcome) requireNonNull(result.payload()))
                .exceptionally(CommandDesk::failed);
    }

    /** How many commands wait to be decided. */
    public int waiting() {
        return configuration.getComponent(Clerk.class).waiting();
    }

    /** How often a group of commands was decided again, because others were first. */
    public long retries() {
        return configuration.getComponent(Clerk.class).retries();
    }

    private static Outcome failed(Throwable e) {
        LOG.error("a command could not be given", e);
        return new Outcome.Unavailable();
    }

    @Override
    public void close() {
        configuration.shutdown();
        threads.close();
    }

    /** The registration of all commands, as it runs in production. */
    static EventSourcingConfigurer configurer(
            Ledger ledger,
            DeskSettings settings,
            InstantSource clock,
            Contents contents,
            ExecutorService threads) {
        var configurer =
                EventSourcingConfigurer.create()
                        .registerEventStorageEngine(_ ->
                                new LedgerStorageEngine(
                                        ledger, new LedgerCodec(), CommandDesk::randomId, threads))
                        // The leaf that goes with an event has its tags.
                        .registerTagResolver(_ -> _ -> Set.of());
        var clerk =
                ComponentDefinition.ofType(Clerk.class)
                        .withBuilder(with ->
                                new Clerk(
                                        new Docket(
                                                with.getComponent(EventStore.class),
                                                with.getComponent(UnitOfWorkFactory.class),
                                                ledger,
                                                settings.source(),
                                                clock,
                                                CommandDesk::randomId,
                                                contents),
                                        settings,
                                        new Random(),
                                        threads))
                        .onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, Clerk::start)
                        .onShutdown(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, Clerk::close);
        configurer.componentRegistry(registry -> registry.registerComponent(clerk));
        return configurer.registerCommandHandlingModule(handlers());
    }

    private static CommandHandlingModule.CommandHandlerPhase handlers() {
        var handlers = CommandHandlingModule.named("commands").commandHandlers();
        for (var slice : CommandCatalog.all()) {
            handlers.commandHandler(
                    name(slice.name()),
                    with -> {
                        var clerk = with.getComponent(Clerk.class);
                        return (command, _) -> handle(clerk, command);
                    });
        }
        return handlers;
    }

    private static MessageStream.Single<CommandResultMessage> handle(
            Clerk clerk, CommandMessage command) {
        var request = (Request) requireNonNull(command.payload());
        return MessageStream.fromFuture(
                clerk.take(request)
                        .thenApply(outcome -> new GenericCommandResultMessage(OUTCOME, outcome)));
    }

    private static QualifiedName name(Request request) {
        return name(request.slice().name());
    }

    private static QualifiedName name(String command) {
        return new QualifiedName("org.kenesh.command", command);
    }

    private static String randomId() {
        return UUID.randomUUID().toString();
    }
}
