package org.kenesh.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Proof that a leaf is at an index of a tree of a size (RFC 9162 section 2.1.3). */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        Objects.checkIndex(index, size);
        path = List.copyOf(path);
    }

    /** Makes the proof for the leaf at the index when the tree had that size. */
    public static InclusionProof of(TreeSource tree, long index, long size) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Hash>();
        collect(tree, index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    private static void collect(TreeSource tree, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (index < split) {
            collect(tree, index, from, split, path);
            path.add(tree.rootOf(split, to));
        } else {
            collect(tree, index, split, to, path);
            path.add(tree.rootOf(from, split));
        }
    }

    /** The largest power of two smaller than the number of leaves: where RFC 9162 splits a tree. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** True when this proves that the leaf is in the tree with this root. */
    public boolean proves(Hash leaf, Hash root) {
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hashing.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hashing.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
