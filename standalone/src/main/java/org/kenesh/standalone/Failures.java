package org.kenesh.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerException.ExportRefused;
import org.kenesh.ledger.LedgerException.LedgerClosed;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.LedgerLocked;
import org.kenesh.ledger.LedgerException.QueueFull;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerException.TransactionRefused;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What goes wrong, as one line for a person and an exit code for a script. */
final class Failures {

    private Failures() {}

    /** Input that cannot be read; the message says what and where. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String message) {
            super(message);
        }
    }

    /** Something that is not there now and may be later. */
    static final class Unavailable extends RuntimeException {
        Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    static int report(Exception failure, CommandLine command, ParseResult ignored)
            throws Exception {
        int code = exitCode(failure);
        say(command.getErr(), failure);
        return code;
    }

    private static int exitCode(Exception failure) throws Exception {
        return switch (failure) {
            case Unreadable ignored -> Kenesh.UNREADABLE;
            case Unavailable ignored -> Kenesh.UNAVAILABLE;
            case IOException ignored -> Kenesh.UNAVAILABLE;
            case LedgerException ledger ->
                    switch (ledger) {
                        case LedgerDamaged ignored -> Kenesh.NO;
                        case ExportRefused ignored -> Kenesh.NO;
                        case TransactionRefused ignored -> Kenesh.UNREADABLE;
                        case LedgerLocked ignored -> Kenesh.UNAVAILABLE;
                        case StoreUnavailable ignored -> Kenesh.UNAVAILABLE;
                        case StoreUnsuitable ignored -> Kenesh.UNAVAILABLE;
                        case QueueFull ignored -> Kenesh.UNAVAILABLE;
                        case LedgerClosed ignored -> Kenesh.UNAVAILABLE;
                    };
            default -> throw failure;
        };
    }

    private static void say(PrintWriter err, Exception failure) {
        err.println("kenesh: " + sentence(failure));
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            err.println("  because: " + sentence(cause));
        }
        err.flush();
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
