package org.kenesh.ledger;

import java.util.List;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.tree.Frontier;

/**
 * Follows commits one after another and checks that each continues the one before in every respect.
 */
final class CommitChain {

    private Frontier frontier;
    private long at;

    CommitChain(Frontier frontier, long at) {
        this.frontier = frontier;
        this.at = at;
    }

    /** The chain before the first commit. */
    static CommitChain start() {
        return new CommitChain(Frontier.EMPTY, Long.MIN_VALUE);
    }

    /** The chain up to and with a commit whose own frontier is taken as given. */
    static CommitChain after(Commit commit) {
        return new CommitChain(commit.frontier(), commit.at());
    }

    Frontier frontier() {
        return frontier;
    }

    /** When the last event was recorded, in microseconds. */
    long at() {
        return at;
    }

    /**
     * The entries of the next commit; refuses with {@link LedgerDamaged} a commit that does not
     * continue the chain.
     */
    List<Entry> next(Commit commit) {
        if (commit.first() != frontier.size()) {
            throw new LedgerDamaged(
                    "A commit at position %d is expected, one at %d follows"
                            .formatted(frontier.size(), commit.first()));
        }
        if (commit.since() != at) {
            throw new LedgerDamaged(
                    "The commit at position %d does not continue the recorded instants before it"
                            .formatted(commit.first()));
        }
        var entries = commit.entries();
        var extended = frontier;
        for (var entry : entries) {
            extended = extended.plus(entry.leaf().hash());
        }
        if (!extended.equals(commit.frontier())) {
            throw new LedgerDamaged(
                    "The leaves [%d, %d) do not lead to the stored tree: root %s stored, %s computed"
                            .formatted(
                                    commit.first(),
                                    commit.end(),
                                    commit.frontier().root(),
                                    extended.root()));
        }
        frontier = extended;
        at = commit.at();
        return entries;
    }
}
