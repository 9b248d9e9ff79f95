package org.kenesh.ledger.tree;

/**
 * Where proofs take their hashes from: a tree that remembers its leaves and its earlier frontiers.
 */
public interface TreeSource {

    /**
     * The frontier when the tree had this many leaves; a size beyond the present one is refused.
     */
    Frontier frontierAt(long size);

    /** The hash of the leaf at an index. */
    Hash leafAt(long index);

    /** MTH(D[from:to]) of RFC 9162 for the ranges into which it splits a tree of any size. */
    default Hash rootOf(long from, long to) {
        long leaves = to - from;
        boolean complete = Long.bitCount(leaves) == 1 && from % leaves == 0;
        return complete
                ? frontierAt(to - 1).completed(from, leafAt(to - 1))
                : frontierAt(to).rootSince(from);
    }
}
