package org.kenesh.ledger;

import org.kenesh.ledger.tree.Hash;

/**
 * The size and the root hash of a ledger at some time: enough to know later that nothing before it
 * has changed.
 */
public record TreeHead(long size, Hash root) {}
