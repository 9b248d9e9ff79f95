package org.kenesh.ledger.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.ledger.tree.Hash;

/** What every store of contents keeps to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ContentConformance {

    private static final Hash OF_ABC =
            Hash.fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private ContentStore store;

    /** An empty store. */
    protected abstract ContentStore open() throws IOException;

    /** Changes a byte of what is kept. */
    protected abstract void damage(Content content) throws IOException;

    /** How many contents are kept. */
    protected abstract long count() throws IOException;

    @BeforeEach
    void openStore() throws IOException {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private Content keep(byte[] bytes, String ending) throws IOException {
        try (var arrival = store.receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
            return store.keep(arrival, ending);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void gives_back_what_was_kept_by_its_hash() throws IOException {
        var kept = keep(bytes("abc"), "txt");
        assertThat(kept).isEqualTo(new Content(OF_ABC, 3, "txt"));
        assertThat(store.find(OF_ABC)).contains(kept);
        try (var in = store.open(kept)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes("abc"));
        }
        assertThat(store.isSound(kept)).isTrue();
    }

    @Test
    void keeps_contents_of_many_chunks_and_of_none() throws IOException {
        var large = new byte[3_000_001];
        new Random(7).nextBytes(large);
        for (var content : new byte[][] {large, {}}) {
            try (var in = store.open(keep(content, "bin"))) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void knows_nothing_of_what_was_not_kept() throws IOException {
        try (var arrival = store.receive(new ByteArrayInputStream(bytes("abc")), 3)) {
            assertThat(arrival.hash()).isEqualTo(OF_ABC);
            assertThat(Files.readAllBytes(arrival.file())).isEqualTo(bytes("abc"));
        }
        assertThat(store.find(OF_ABC)).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void keeps_the_same_bytes_once_with_the_first_ending() throws IOException {
        keep(bytes("abc"), "txt");
        assertThat(keep(bytes("abc"), "csv").ending()).isEqualTo("txt");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refuses_more_than_the_limit_and_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(bytes("abcd")), 3))
                .isInstanceOf(TooLarge.class);
        assertThat(count()).isZero();
    }

    @Test
    void leaves_nothing_of_an_upload_that_is_cut_off() throws IOException {
        var cut =
                new InputStream() {
                    private int left = 100_000;

                    @Override
                    public int read() throws IOException {
                        return read(new byte[1], 0, 1);
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        left -= length;
                        if (left < 0) {
                            throw new IOException("the caller is gone");
                        }
                        return length;
                    }
                };
        assertThatThrownBy(() -> store.receive(cut, Long.MAX_VALUE))
                .hasMessage("the caller is gone");
        assertThat(count()).isZero();
    }

    @Test
    void gives_out_no_last_bytes_of_what_was_changed() throws IOException {
        var bytes = new byte[600_000];
        new Random(8).nextBytes(bytes);
        var kept = keep(bytes, "bin");
        damage(kept);
        assertThat(store.isSound(kept)).isFalse();
        long given = 0;
        try (var in = store.open(kept)) {
            var chunk = new byte[8192];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                given += n;
            }
        } catch (Damaged e) {
            assertThat(e).hasMessageContaining(kept.hash().hex());
        }
        assertThat(given).isLessThan(bytes.length);
    }

    @Test
    void keeps_anew_what_was_changed() throws IOException {
        damage(keep(bytes("abc"), "txt"));
        assertThat(store.isSound(keep(bytes("abc"), "txt"))).isTrue();
    }

    @Test
    void keeps_what_many_bring_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Content> keep = () -> keep(bytes("abc"), "txt");
            var tasks = IntStream.range(0, 8).mapToObj(_ -> keep).toList();
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get().hash()).isEqualTo(OF_ABC);
            }
        }
        assertThat(store.isSound(store.find(OF_ABC).orElseThrow())).isTrue();
    }
}
