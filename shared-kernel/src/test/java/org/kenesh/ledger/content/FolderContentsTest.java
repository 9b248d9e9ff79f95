package org.kenesh.ledger.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Contents in a folder")
class FolderContentsTest extends ContentConformance {

    @TempDir Path folder;

    @Override
    protected ContentStore open() {
        return new FolderContents(folder.resolve("files"));
    }

    @Override
    protected void damage(Content content) throws IOException {
        var file = file(content);
        var bytes = Files.readAllBytes(file);
        bytes[1] ^= 1;
        Files.write(file, bytes);
    }

    @Override
    protected long count() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private Path file(Content content) {
        var hex = content.hash().hex();
        return folder.resolve("files")
                .resolve(hex.substring(0, 2))
                .resolve(hex + "." + content.ending());
    }

    @Test
    void are_files_that_a_person_can_open_and_hash() throws IOException {
        try (var store = open();
                var arrival = store.receive(new ByteArrayInputStream(new byte[] {'a'}), 1)) {
            assertThat(file(store.keep(arrival, "txt"))).hasContent("a");
        }
    }

    @Test
    void lose_what_a_killed_process_left_when_a_day_has_passed() throws IOException {
        try (var store = open()) {
            store.receive(new ByteArrayInputStream(new byte[1]), 1).close();
            var arriving = folder.resolve("files/arriving");
            var old = Files.write(arriving.resolve("old"), new byte[1]);
            var recent = Files.write(arriving.resolve("recent"), new byte[1]);
            Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
            store.receive(new ByteArrayInputStream(new byte[1]), 1).close();
            assertThat(old).doesNotExist();
            assertThat(recent).exists();
        }
    }
}
