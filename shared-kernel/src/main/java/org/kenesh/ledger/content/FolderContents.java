package org.kenesh.ledger.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.tree.Hash;

/**
 * Contents as files of a folder, which is created with the first one: {@code 3f/3f….pdf} for the
 * hash 3f… and the ending pdf. A file appears under its name only when it is complete and on the
 * disk.
 *
 * @param folder the folder
 */
public record FolderContents(Path folder) implements ContentStore {

    /** What is left of a process that was killed goes away with something received a day later. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Arrival receive(InputStream in, long limit) throws IOException, TooLarge {
        var arriving = folder.resolve("arriving");
        Files.createDirectories(arriving);
        tidy(arriving);
        return Arrival.into(arriving, in, limit);
    }

    @Override
    public Content keep(Arrival arrival, String ending) {
        var there = find(arrival.hash());
        if (there.isPresent() && isSound(there.get())) {
            return there.get();
        }
        var content = there.orElse(new Content(arrival.hash(), arrival.bytes(), ending));
        var file = file(content);
        try {
            Files.createDirectories(shelf(content.hash()));
            Files.move(arrival.file(), file, StandardCopyOption.ATOMIC_MOVE);
            force(shelf(content.hash()));
            force(folder);
        } catch (IOException e) {
            throw new StoreUnavailable("%s cannot be written: %s".formatted(file, e), e);
        }
        return new Content(content.hash(), arrival.bytes(), content.ending());
    }

    @Override
    public Optional<Content> find(Hash hash) {
        var hex = hash.hex();
        try (var files = Files.newDirectoryStream(shelf(hash), hex + ".*")) {
            for (var file : files) {
                var ending = file.getFileName().toString().substring(hex.length() + 1);
                return Optional.of(new Content(hash, Files.size(file), ending));
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailable("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    @Override
    public InputStream open(Content content) {
        try {
            return new Checked(Files.newInputStream(file(content)), content);
        } catch (IOException e) {
            throw new StoreUnavailable("%s cannot be read: %s".formatted(file(content), e), e);
        }
    }

    @Override
    public void close() {
        // nothing is held open between calls
    }

    private Path shelf(Hash hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    private Path file(Content content) {
        return shelf(content.hash()).resolve(content.hash().hex() + "." + content.ending());
    }

    /** The name of a file is durable only with the folder that holds it. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void tidy(Path arriving) throws IOException {
        try (var files = Files.newDirectoryStream(arriving)) {
            for (var file : files) {
                if (age(file).compareTo(LEFT_BEHIND) > 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * By the clock of the file system, whose folder was changed by the latest arrival; one that
     * still goes on is written to all the time.
     */
    private static Duration age(Path file) throws IOException {
        try {
            var now = Files.getLastModifiedTime(file.getParent());
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        }
    }
}
