package org.kenesh.query.ledger;

import java.util.List;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.tree.ConsistencyProof;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.InclusionProof;

/** What convinces somebody who does not trust this service. All hashes are hexadecimal. */
sealed interface Proof {

    /**
     * That an event is in the ledger (RFC 9162, 2.1.3).
     *
     * @param position the index of its leaf
     * @param size how many events the ledger had
     * @param leafHash SHA-256 over a zero byte and the leaf
     * @param root the root hash over all of them
     * @param path the hashes of the siblings, the leaf's own first
     */
    record Inclusion(long position, long size, String leafHash, String root, List<String> path)
            implements Proof {}

    /**
     * That the ledger has only grown (RFC 9162, 2.1.4).
     *
     * @param from how many events it had earlier
     * @param to how many it had later
     * @param fromRoot the earlier root hash
     * @param toRoot the later root hash
     * @param path the hashes that lead to both
     */
    record Consistency(long from, long to, String fromRoot, String toRoot, List<String> path)
            implements Proof {}

    static Inclusion inclusion(LedgerReader ledger, long position, long size) {
        return new Inclusion(
                position,
                size,
                ledger.leafAt(position).hex(),
                ledger.rootAt(size).hex(),
                hex(InclusionProof.of(ledger, position, size).path()));
    }

    static Consistency consistency(LedgerReader ledger, long from, long to) {
        return new Consistency(
                from,
                to,
                ledger.rootAt(from).hex(),
                ledger.rootAt(to).hex(),
                hex(ConsistencyProof.of(ledger, from, to).path()));
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
