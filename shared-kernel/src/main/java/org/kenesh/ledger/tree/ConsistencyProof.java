package org.kenesh.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Proof that a tree of an earlier size is a prefix of a later one (RFC 9162 section 2.1.4). */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    public ConsistencyProof {
        if (earlier < 0 || earlier > later) {
            throw new IllegalArgumentException(
                    "Sizes must be 0 <= earlier <= later: " + earlier + ", " + later);
        }
        path = List.copyOf(path);
    }

    /** Makes the proof; it is empty when the earlier tree is empty or both have one size. */
    public static ConsistencyProof of(TreeSource tree, long earlier, long later) {
        var path = new ArrayList<Hash>();
        if (0 < earlier && earlier < later) {
            collect(tree, earlier, 0, later, true, path);
        }
        return new ConsistencyProof(earlier, later, path);
    }

    private static void collect(
            TreeSource tree, long earlier, long from, long to, boolean known, List<Hash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(tree.rootOf(from, to));
            }
            return;
        }
        long split = from + InclusionProof.split(to - from);
        if (earlier <= split) {
            collect(tree, earlier, from, split, known, path);
            path.add(tree.rootOf(split, to));
        } else {
            collect(tree, earlier, split, to, false, path);
            path.add(tree.rootOf(from, split));
        }
    }

    /**
     * True when this proves that the tree with the later root begins with the tree with the earlier
     * root.
     */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(Hashing.EMPTY);
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            hashes.addFirst(earlierRoot);
        }
        return !hashes.isEmpty() && folds(hashes, earlierRoot, laterRoot);
    }

    private boolean folds(List<Hash> hashes, Hash earlierRoot, Hash laterRoot) {
        long node = earlier - 1;
        long last = later - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var first = hashes.getFirst();
        var second = first;
        for (var hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Hashing.node(hash, first);
                second = Hashing.node(hash, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hashing.node(second, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlierRoot) && second.equals(laterRoot);
    }
}
