package org.kenesh.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.content.FolderContents;

@DisplayName("Uploads")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UploadsTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    private Upload take(VirusScan scan, long limit, long announced) throws IOException {
        return new Uploads(new FolderContents(folder), scan, limit)
                .take(new ByteArrayInputStream(ABC), announced);
    }

    /** What comes of an upload when a scanner reads it all and answers this. */
    private Upload scanned(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> serve(server, answer));
            var upload = take(ClamScan.at("127.0.0.1:" + server.getLocalPort()), 3, -1);
            assertThat(heard.get()).isEqualTo("abc");
            return upload;
        }
    }

    private static String serve(ServerSocket server, String answer) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            assertThat(command).isEqualTo("zINSTREAM\0");
            var file = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return file.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void take_as_much_as_the_limit() throws IOException {
        assertThat(take(VirusScan.NONE, 3, 3)).isInstanceOf(Upload.Stored.class);
        assertThat(take(VirusScan.NONE, 2, -1)).isEqualTo(new Upload.TooLarge(2));
        assertThat(take(VirusScan.NONE, 2, 3)).isEqualTo(new Upload.TooLarge(2));
    }

    @Test
    void store_what_the_scanner_finds_nothing_in() throws Exception {
        assertThat(scanned("stream: OK\0")).isInstanceOf(Upload.Stored.class);
    }

    @Test
    void store_nothing_that_the_scanner_finds_something_in() throws Exception {
        assertThat(scanned("stream: Eicar-Signature FOUND\0"))
                .isEqualTo(new Upload.Infected("Eicar-Signature"));
        assertThat(folder.resolve("ba")).doesNotExist();
    }

    @Test
    void store_nothing_that_was_not_scanned() throws Exception {
        assertThat(scanned("INSTREAM size limit exceeded. ERROR\0"))
                .isEqualTo(new Upload.NotScanned());
        assertThat(scanned("")).isEqualTo(new Upload.NotScanned());
        assertThat(folder.resolve("ba")).doesNotExist();
    }
}
