package org.kenesh.ledger;

import java.util.List;

/**
 * What a verification saw.
 *
 * @param head the size and the root that the leaves give, as they are now
 * @param findings everything that is wrong, at most {@value #MOST_FINDINGS}
 */
public record Verification(TreeHead head, List<Finding> findings) {

    static final int MOST_FINDINGS = 1000;

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
