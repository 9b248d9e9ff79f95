package org.kenesh.command;

import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start when its ledger cannot be opened. */
final class LedgerFailureAnalyzer extends AbstractFailureAnalyzer<LedgerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, LedgerException cause) {
        return new FailureAnalysis(
                "The ledger cannot be opened: " + cause.getMessage(),
                "See that no other process writes it, that its folder can be written, and that kenesh.ledger names the right file.",
                cause);
    }
}
