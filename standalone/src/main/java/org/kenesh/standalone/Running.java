package org.kenesh.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.kenesh.command.CommandApplication;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.query.QueryApplication;

/** Both services over a ledger that this process writes. */
final class Running implements AutoCloseable {

    private final Ledger ledger;
    private final ContentStore files;
    private final Service commands;
    private final Service questions;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Running(Ledger ledger, ContentStore files, Service commands, Service questions) {
        this.ledger = ledger;
        this.files = files;
        this.commands = commands;
        this.questions = questions;
    }

    /** Opens the ledger, creating it where there is none, and starts the services. */
    static Running start(DataFolder data, Addresses at) throws IOException {
        var ledger = Ledger.open(data.store(), InstantSource.system());
        var files = data.files();
        try {
            return start(ledger, files, at);
        } catch (RuntimeException e) {
            files.close();
            ledger.close();
            throw e;
        }
    }

    private static Running start(Ledger ledger, ContentStore files, Addresses at) {
        var application = QueryApplication.over(ledger, files);
        var commands =
                Service.start(CommandApplication.over(ledger, files), at.host(), at.commandPort());
        try {
            var questions = Service.start(application, at.host(), at.queryPort());
            return new Running(ledger, files, commands, questions);
        } catch (RuntimeException e) {
            commands.close();
            throw e;
        }
    }

    Service commands() {
        return commands;
    }

    Service questions() {
        return questions;
    }

    /** Says where it can be reached. */
    void announce(PrintWriter out) {
        out.printf("Ledger:    %s, %d events%n", ledger.name(), ledger.size());
        out.printf("Questions: %s%n", questions.address());
        out.printf("Commands:  %s%n", commands.address());
        out.flush();
    }

    /** Returns when the process is asked to end; the process ends once this is closed. */
    void awaitEnd() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        end.await();
    }

    private void end() {
        end.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        commands.close();
        questions.close();
        files.close();
        ledger.close();
        closed.countDown();
    }
}
