package org.kenesh.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/**
 * A ledger as JSON Lines: line n, counted from 0, is leaf n. Beside it stands a file of the same
 * name and {@value #HASHES} with the size, the root and the hash of each leaf, which shows where an
 * export was changed.
 */
public final class Export {

    /** What the name of the file with the hashes ends with. */
    public static final String HASHES = ".hashes";

    private static final int PAGE = 1000;

    private Export() {}

    /** Where the hashes of an export are. */
    public static Path hashesOf(Path export) {
        return export.resolveSibling(export.getFileName() + HASHES);
    }

    /**
     * Writes everything that is visible now. Neither file may exist; both appear complete or not at
     * all.
     *
     * @param progress told the number of written events from time to time
     */
    public static TreeHead write(LedgerReader ledger, Path export, LongConsumer progress) {
        var head = new TreeHead(ledger.size(), ledger.root());
        try (var lines = new NewFile(export);
                var hashes = new NewFile(hashesOf(export))) {
            write(ledger, head, lines.out(), hashes.out(), progress);
            lines.complete();
            hashes.complete();
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be written: %s".formatted(export, e.getMessage()), e);
        }
        return head;
    }

    private static void write(
            LedgerReader ledger,
            TreeHead head,
            OutputStream lines,
            OutputStream hashes,
            LongConsumer progress)
            throws IOException {
        hashes.write(HashesFile.head(head).getBytes(StandardCharsets.US_ASCII));
        for (long from = 0; from < head.size(); from += PAGE) {
            for (var entry : ledger.read(from, (int) Math.min(PAGE, head.size() - from))) {
                entry.leaf().writeTo(lines);
                lines.write('\n');
                hashes.write(
                        (entry.leaf().hash().hex() + '\n').getBytes(StandardCharsets.US_ASCII));
            }
            progress.accept(Math.min(from + PAGE, head.size()));
        }
    }
}
