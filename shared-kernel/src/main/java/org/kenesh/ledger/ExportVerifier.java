package org.kenesh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.Finding.Kind;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.Hashing;

/** Reads a whole export and tells where it is not what was exported. */
public final class ExportVerifier {

    private final Findings findings = new Findings();
    private final TransactionAudit sequence = new TransactionAudit(findings);
    private final @Nullable HashesFile hashes;
    private final @Nullable TreeHead known;
    private final Findings differences = new Findings();
    private Frontier computed = Frontier.EMPTY;

    private ExportVerifier(@Nullable HashesFile hashes, @Nullable TreeHead known) {
        this.hashes = hashes;
        this.known = known;
    }

    /**
     * Verifies an export with the file of hashes beside it; without that file a changed line can be
     * seen but not located.
     *
     * @param known a size and root that the ledger is known to have had
     * @param progress told the number of verified events from time to time
     */
    public static Verification verify(
            Path export, Optional<TreeHead> known, LongConsumer progress) {
        var file = Export.hashesOf(export);
        try (var lines = new LineReader(export);
                var hashes = Files.exists(file) ? new HashesFile(file) : null) {
            return new ExportVerifier(hashes, known.orElse(null)).verify(lines, progress);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be read: %s".formatted(export, e.getMessage()), e);
        }
    }

    private Verification verify(LineReader lines, LongConsumer progress) throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            long position = computed.size();
            check(position, line);
            if (lines.isCut()) {
                findings.add(Kind.TRUNCATED, position, "the last line has no end");
            }
            if (computed.size() % 1000 == 0) {
                progress.accept(computed.size());
            }
        }
        progress.accept(computed.size());
        compareHead();
        compareKnown();
        return findings.of(new TreeHead(computed.size(), computed.root()));
    }

    private void check(long position, byte[] line) throws IOException {
        var hash = Hashing.leaf(line, 0, line.length);
        computed = computed.plus(hash);
        try {
            sequence.next(position, Leaf.parse(line));
        } catch (LeafRefused e) {
            findings.add(Kind.LEAF, position, String.valueOf(e.getMessage()));
        }
        if (hashes != null) {
            compare(position, hash, hashes.next());
        }
        if (known != null
                && known.size() == computed.size()
                && !known.root().equals(computed.root())) {
            findings.add(
                    Kind.HASH,
                    position,
                    "the root up to here is known to be %s, the lines give %s"
                            .formatted(known.root().base64(), computed.root().base64()));
        }
    }

    private void compare(long position, Hash hash, Optional<String> expected) {
        if (!expected.equals(Optional.of(hash.hex()))) {
            differences.add(
                    Kind.LEAF,
                    position,
                    "the line has the hash %s, listed is %s"
                            .formatted(hash, expected.orElse("none")));
        }
    }

    /**
     * Decides whether lines or listed hashes were changed: the root in the file's head agrees with
     * one of them.
     */
    private void compareHead() throws IOException {
        if (hashes == null) {
            if (known == null) {
                findings.add(
                        Kind.UNREADABLE,
                        0,
                        "neither the file of hashes nor a known root is there to compare with");
            }
            return;
        }
        var head = hashes.head().orElse(null);
        if (head == null) {
            findings.add(Kind.HASH, 0, "the first lines of the file of hashes are damaged");
            return;
        }
        long size = computed.size();
        if (size < head.size()) {
            findings.add(Kind.TRUNCATED, size, "%d events were exported".formatted(head.size()));
        }
        boolean asExported = size == head.size() && computed.root().equals(head.root());
        differences.report(findings, asExported ? Kind.HASH : Kind.LEAF);
        if (size > head.size()) {
            findings.add(
                    Kind.ORDER, head.size(), "only %d events were exported".formatted(head.size()));
        } else if (size == head.size() && !asExported && differences.isEmpty()) {
            findings.add(Kind.HASH, 0, "the root in the file of hashes is not that of its hashes");
        } else if (size == head.size() && hashes.next().isPresent()) {
            findings.add(Kind.HASH, size, "more hashes are listed than events were exported");
        }
    }

    private void compareKnown() {
        if (known != null && known.size() > computed.size()) {
            findings.add(
                    Kind.TRUNCATED,
                    computed.size(),
                    "there are known to have been %d events".formatted(known.size()));
        }
    }
}
