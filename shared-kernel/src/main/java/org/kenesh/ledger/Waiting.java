package org.kenesh.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A transaction whose fate is not known yet, with what its caller's thread found out about it. */
final class Waiting {

    final Transaction transaction;
    final List<Transaction.Part> parts;
    final List<List<String>> terms;
    final CompletableFuture<AppendResult> future = new CompletableFuture<>();

    /** What becomes of it once the batch is committed. */
    @Nullable AppendResult result;

    Waiting(Transaction transaction, List<List<String>> terms) {
        this.transaction = transaction;
        this.parts = transaction.parts();
        this.terms = terms;
    }
}
