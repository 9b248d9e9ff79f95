package org.kenesh.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("A spool")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpoolTest {

    @Test
    void gives_all_bytes_in_order_however_many_wait() throws IOException, InterruptedException {
        long seed = 20151120;
        var random = new Random(seed);
        var expected = new ByteArrayOutputStream();
        var copied = new ByteArrayOutputStream();
        try (var spool = new Spool()) {
            for (int i = 0; i < 5_000; i++) {
                var bytes = new byte[1 + random.nextInt(2_000)];
                random.nextBytes(bytes);
                spool.write(bytes);
                expected.write(bytes);
            }
            spool.finish();
            spool.copyTo(copied);
        }
        assertThat(copied.toByteArray()).as("seed %d", seed).isEqualTo(expected.toByteArray());
    }

    @Test
    void is_broken_when_nobody_takes_the_bytes() throws IOException, InterruptedException {
        try (var spool = new Spool()) {
            spool.write(new byte[10]);
            assertThatThrownBy(() -> spool.copyTo(new Deaf())).hasMessage("nobody reads");
            assertThat(spool.broken()).isTrue();
            spool.write(new byte[10]);
            var nothing = new ByteArrayOutputStream();
            spool.copyTo(nothing);
            assertThat(nothing.size()).isZero();
        }
    }

    private static final class Deaf extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("nobody reads");
        }
    }
}
