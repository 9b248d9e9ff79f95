package org.kenesh.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.kenesh.ledger.AppendResult.Appended;

/**
 * Where commits are kept. A store keeps bytes and finds them again; order, conditions and hashes
 * are the ledger's. It reports what goes wrong as {@link LedgerException}.
 */
public interface LedgerStore {

    /** What an operator knows the store by, such as its file. */
    String name();

    /**
     * True when others may write at the same time: then a ledger that writes also follows what they
     * write, and {@link Writer#append} decides who is first.
     */
    default boolean isShared() {
        return false;
    }

    /** Opens the store for reading, by any number of readers while one writes; it must exist. */
    Reader openReader();

    /** Opens the store to be verified, even when what it holds could not be used. */
    default Reader openSuspect() {
        return openReader();
    }

    /**
     * Opens the store for writing, creating it when it is new; refuses while somebody else writes,
     * unless the store is shared.
     */
    Writer openWriter();

    /** Reads commits and finds positions; may be used by many threads at once. */
    interface Reader extends AutoCloseable {

        /** The position after the last leaf of the last commit. */
        long size();

        /**
         * Consecutive commits, the first being the one that holds the leaf at the position, until
         * at least so many leaves from the position on are covered, the commits end, or the answer
         * is large enough. Empty at and beyond the end.
         */
        List<Commit> commits(long from, int leaves);

        /**
         * Tells of every commit in the order of positions, and of whatever is in the place of one;
         * goes on after what cannot be read where that is possible.
         */
        default void walk(CommitVisitor visitor) {
            long end = size();
            long next = 0;
            long before;
            do {
                before = next;
                for (var commit : commits(next, Integer.MAX_VALUE)) {
                    visitor.commit(commit);
                    next = Math.max(next, commit.end());
                }
            } while (before < next && next < end);
        }

        /** How many leaves the commits have that begin at positions in [from, to). */
        long leaves(long from, long to);

        /** Up to where terms and transactions are indexed. */
        long indexedTo();

        /** The indexed positions of a term in [from, to), ascending, at most so many. */
        long[] positions(String term, long from, long to, int max);

        /** Where those of these transactions are that are indexed. */
        Map<String, Appended> transactions(Collection<String> ids);

        /** Everything that is indexed, in any order. */
        void audit(IndexVisitor visitor);

        /** What the store itself finds wrong with how it keeps things; empty when all is well. */
        List<String> inspect();

        @Override
        void close();
    }

    /** Is told what is kept, in the order of positions. */
    interface CommitVisitor {

        void commit(Commit commit);

        /**
         * What is kept there in the place of a commit is none; {@link Long#MAX_VALUE} when it has
         * no place.
         */
        void unreadable(long position, String what);

        /** A commit contradicts itself in what only its store keeps. */
        void wrong(long position, String what);
    }

    /** Is told everything that is indexed. */
    interface IndexVisitor {

        void term(String term, long position);

        void transaction(String id, Appended where);
    }

    /** Writes commits; used by one thread. After it threw it is never used again but closed. */
    interface Writer extends AutoCloseable {

        /**
         * Writes a commit durably at the end.
         *
         * @return false when another writer has already written at this position, and nothing was
         *     written
         */
        boolean append(Commit commit);

        /**
         * Indexes the leaves from where the index ends to a position: replaces nothing, adds all or
         * nothing.
         */
        void index(
                long to,
                SortedMap<String, long[]> positions,
                SortedMap<String, Appended> transactions);

        @Override
        void close();
    }
}
