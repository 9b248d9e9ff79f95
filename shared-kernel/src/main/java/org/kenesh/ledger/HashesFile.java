package org.kenesh.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.tree.Hash;

/**
 * Reads the hashes beside an export: a title, the size, the root in base64, then one hexadecimal
 * leaf hash a line.
 */
final class HashesFile implements AutoCloseable {

    private static final String TITLE = "kenesh export 1";

    private final LineReader lines;
    private final Optional<TreeHead> head;

    HashesFile(Path file) throws IOException {
        this.lines = new LineReader(file);
        this.head = readHead();
    }

    /** The first three lines. */
    static String head(TreeHead head) {
        return "%s\n%d\n%s\n".formatted(TITLE, head.size(), head.root().base64());
    }

    private Optional<TreeHead> readHead() throws IOException {
        var text = "%s\n%s\n%s\n".formatted(text(), text(), text());
        var parts = text.split("\n", -1);
        try {
            var read = new TreeHead(Long.parseLong(parts[1]), Hash.fromBase64(parts[2]));
            return head(read).equals(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable String text() throws IOException {
        var line = lines.next();
        return line == null ? null : new String(line, StandardCharsets.ISO_8859_1);
    }

    /** The size and root that the file names; empty when its first lines cannot be read. */
    Optional<TreeHead> head() {
        return head;
    }

    /** The next leaf hash as it stands there; empty at the end. */
    Optional<String> next() throws IOException {
        return Optional.ofNullable(text());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
