package org.kenesh.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConfigurationException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoIncompatibleDriverException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;

/**
 * What errors of the server and of the driver mean for a ledger. The codes are those of the
 * server's {@code error_codes.yml}.
 */
final class Failures {

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final int COMMAND_NOT_FOUND = 59;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int DOCUMENT_VALIDATION = 121;
    private static final int NOT_IMPLEMENTED = 238;

    private Failures() {}

    static LedgerException meaning(String name, MongoException e) {
        var security = cause(e, MongoSecurityException.class);
        if (security || e.getCode() == AUTHENTICATION_FAILED) {
            return new StoreUnsuitable(
                    "%s refuses the user or the password of the MongoDB URI".formatted(name), e);
        }
        if (isForbidden(e)) {
            return new StoreUnsuitable(
                    "%s: the user lacks a right: %s".formatted(name, reason(e)), e);
        }
        if (cause(e, MongoIncompatibleDriverException.class)) {
            return new StoreUnsuitable(
                    "%s is too old or too new a server: %s".formatted(name, reason(e)), e);
        }
        if (e.getCode() == DOCUMENT_VALIDATION) {
            return new StoreUnsuitable(
                    "%s: the validator of the collection refuses a commit, so it is not the ledger's"
                            .formatted(name),
                    e);
        }
        if (isUnknown(e)) {
            return new StoreUnsuitable(
                    "%s does not know what a ledger needs: %s".formatted(name, reason(e)), e);
        }
        if (e instanceof MongoConfigurationException) {
            return new StoreUnsuitable(
                    "%s cannot be used as the MongoDB URI says: %s".formatted(name, reason(e)), e);
        }
        return e instanceof MongoTimeoutException
                ? new StoreUnavailable("%s cannot be reached: %s".formatted(name, reason(e)), e)
                : new StoreUnavailable("%s cannot be used: %s".formatted(name, reason(e)), e);
    }

    static boolean isForbidden(MongoException e) {
        return e.getCode() == UNAUTHORIZED;
    }

    /** True when this kind of server never does what it was asked to. */
    private static boolean isUnknown(MongoException e) {
        return switch (e.getCode()) {
            case COMMAND_NOT_FOUND, COMMAND_NOT_SUPPORTED, NOT_IMPLEMENTED -> true;
            default -> false;
        };
    }

    /** True when the server kept to a unique index. */
    static boolean isDuplicate(MongoException e) {
        return e instanceof MongoWriteException write
                ? write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                : ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    /** True when a write may have happened or not, and when repeating it may help. */
    static boolean isOpen(MongoException e) {
        return switch (e) {
            case MongoSocketException _,
                    MongoTimeoutException _,
                    MongoWriteConcernException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoExecutionTimeoutException _ ->
                    meaning("", e) instanceof StoreUnavailable;
            default -> e.hasErrorLabel("RetryableWriteError");
        };
    }

    /** Time-outs name what kept them from a server in their text only. */
    private static boolean cause(MongoException e, Class<? extends MongoException> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return String.valueOf(e.getMessage()).contains(type.getSimpleName());
    }

    private static String reason(MongoException e) {
        return e instanceof MongoCommandException command
                ? command.getErrorMessage()
                : String.valueOf(e.getMessage());
    }
}
