package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;

/** Transactions that are judged in the order in which they came and committed together. */
final class Batch {

    private final History history;
    private final LedgerSettings settings;
    private final List<Waiting> transactions = new ArrayList<>();
    private final List<Leaf> accepted = new ArrayList<>();
    private int events;
    private long bytes;

    Batch(History history, LedgerSettings settings) {
        this.history = history;
        this.settings = settings;
    }

    void clear() {
        transactions.clear();
        accepted.clear();
        events = 0;
        bytes = 0;
    }

    void add(Waiting waiting) {
        transactions.add(waiting);
        events += waiting.transaction.leaves().size();
        bytes += waiting.transaction.bytes();
    }

    boolean hasRoomFor(@Nullable Waiting candidate) {
        return candidate != null
                && transactions.size() < settings.batchTransactions()
                && events + candidate.transaction.leaves().size() <= settings.batchEvents()
                && bytes + candidate.transaction.bytes() <= settings.batchBytes();
    }

    boolean isEmpty() {
        return transactions.isEmpty();
    }

    int size() {
        return transactions.size();
    }

    /** The leaves that are to be committed. */
    List<Leaf> accepted() {
        return accepted;
    }

    /** Nothing of it is to be committed before it is judged again. */
    void forgetJudgement() {
        accepted.clear();
    }

    /**
     * Judges each against what is visible and what was accepted before it, and adds it there.
     *
     * @param again whether others wrote since it was judged first: then every id is looked for,
     *     fresh or not
     */
    void judge(Tail tail, boolean again) {
        accepted.clear();
        var view = history.view();
        long next = view.size();
        long at = view.at();
        var indexed = history.indexed(ids(again));
        for (var waiting : transactions) {
            var result = judge(waiting, indexed, tail, next);
            waiting.result = result;
            if (result instanceof Appended) {
                at = add(waiting, tail, next, at);
                next += waiting.transaction.leaves().size();
                accepted.addAll(waiting.transaction.leaves());
            }
        }
    }

    /** Adds the events of a transaction at a position; returns when the last was recorded. */
    private static long add(Waiting waiting, Tail tail, long first, long recorded) {
        long next = first;
        long at = recorded;
        int index = 0;
        for (var part : waiting.parts) {
            var where = new Appended(next, part.count());
            for (int i = 0; i < part.count(); i++, index++) {
                var leaf = waiting.transaction.leaves().get(index);
                at = Math.max(at, leaf.micros());
                tail.add(new Entry(next++, LeafTime.instant(at), leaf), waiting.terms.get(index));
            }
            tail.note(part.id(), where);
        }
        return at;
    }

    private List<String> ids(boolean freshToo) {
        var ids = new ArrayList<String>();
        for (var waiting : transactions) {
            var fresh = waiting.transaction.fresh();
            for (var part : waiting.parts) {
                if (freshToo || !fresh.contains(part.id())) {
                    ids.add(part.id());
                }
            }
        }
        return ids;
    }

    private AppendResult judge(
            Waiting waiting, Map<String, Appended> indexed, Tail tail, long next) {
        for (var part : waiting.parts) {
            var known =
                    Tail.find(part.id(), tail.segments())
                            .or(() -> Optional.ofNullable(indexed.get(part.id())));
            if (known.isPresent()) {
                return new Duplicate(known.get().first(), known.get().count());
            }
        }
        var condition = waiting.transaction.condition();
        if (condition.marker() < next) {
            long conflict =
                    history.cursor(condition.criteria(), tail.segments(), next)
                            .next(condition.marker());
            if (conflict != PositionCursor.END) {
                return new Conflict(conflict);
            }
        }
        return new Appended(next, waiting.transaction.leaves().size());
    }

    int conflicts() {
        int conflicts = 0;
        for (var waiting : transactions) {
            conflicts += waiting.result instanceof Conflict ? 1 : 0;
        }
        return conflicts;
    }

    /** Answers every caller as was judged. */
    void complete() {
        for (var waiting : transactions) {
            waiting.future.complete(waiting.result);
        }
    }

    /** Turns away every caller that has no answer yet. */
    void fail(LedgerException why) {
        for (var waiting : transactions) {
            waiting.future.completeExceptionally(why);
        }
    }
}
