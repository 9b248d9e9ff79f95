package org.kenesh.ledger.tree;

import java.util.Arrays;

/**
 * What one must know of a tree to append to it: its size and the root of each complete subtree, one
 * hash for every bit that is set in the size, the largest subtree first. An immutable value.
 */
public final class Frontier {

    /** The frontier of the tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, new Hash[0]);

    private final long size;
    private final Hash[] subtrees;

    private Frontier(long size, Hash[] subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /**
     * Reads the frontier of a tree of this size from its stored bytes, 32 for each set bit of the
     * size.
     */
    public static Frontier parse(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException(
                    "The frontier of %d leaves has %d bytes, not %d"
                            .formatted(size, Long.bitCount(size) * Hash.BYTES, bytes.length));
        }
        var subtrees = new Hash[Long.bitCount(size)];
        for (int i = 0; i < subtrees.length; i++) {
            subtrees[i] = Hash.at(bytes, i * Hash.BYTES, Hash.BYTES);
        }
        return new Frontier(size, subtrees);
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The frontier of the tree with one more leaf. */
    public Frontier plus(Hash leaf) {
        int merges = Long.numberOfTrailingZeros(~size);
        int kept = subtrees.length - merges;
        var node = leaf;
        for (int i = subtrees.length - 1; i >= kept; i--) {
            node = Hashing.node(subtrees[i], node);
        }
        var next = Arrays.copyOf(subtrees, kept + 1);
        next[kept] = node;
        return new Frontier(size + 1, next);
    }

    /** The root hash of the tree (RFC 9162: MTH). */
    public Hash root() {
        return rootFrom(0);
    }

    /** The root over the leaves [index, size), where a complete subtree begins at the index. */
    Hash rootSince(long index) {
        return rootFrom(subtreesBefore(index));
    }

    /** The root of the complete subtree that begins at an index and lacks only its last leaf. */
    Hash completed(long index, Hash lastLeaf) {
        var root = lastLeaf;
        for (int i = subtrees.length - 1; i >= subtreesBefore(index); i--) {
            root = Hashing.node(subtrees[i], root);
        }
        return root;
    }

    private int subtreesBefore(long index) {
        long start = 0;
        int count = 0;
        while (start < index) {
            start += Long.highestOneBit(size - start);
            count++;
        }
        if (start != index) {
            throw new IllegalArgumentException(
                    "No subtree of " + size + " leaves begins at " + index);
        }
        return count;
    }

    private Hash rootFrom(int skipped) {
        if (skipped == subtrees.length) {
            return Hashing.EMPTY;
        }
        var root = subtrees[subtrees.length - 1];
        for (int i = subtrees.length - 2; i >= skipped; i--) {
            root = Hashing.node(subtrees[i], root);
        }
        return root;
    }

    /** The stored form: the hashes one after another. */
    public byte[] bytes() {
        var bytes = new byte[subtrees.length * Hash.BYTES];
        for (int i = 0; i < subtrees.length; i++) {
            subtrees[i].copyTo(bytes, i * Hash.BYTES);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier f && size == f.size && Arrays.equals(subtrees, f.subtrees);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + Arrays.hashCode(subtrees);
    }

    @Override
    public String toString() {
        return size + " leaves, root " + root();
    }
}
