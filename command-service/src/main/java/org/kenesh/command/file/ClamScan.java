package org.kenesh.command.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks a ClamAV daemon, by the command INSTREAM of <a
 * href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">its protocol</a>.
 *
 * @param host where it listens
 * @param port its port
 */
public record ClamScan(String host, int port) implements VirusScan {

    private static final int CONNECTED_MILLIS = 5_000;
    private static final int ANSWERED_MILLIS = 60_000;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1024;

    /** Refuses, with {@link IllegalArgumentException}, what is not {@code host:port}. */
    public static ClamScan at(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("host:port");
        }
        return new ClamScan(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public Optional<String> found(Path file) throws IOException {
        try (var socket = new Socket();
                var in = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), CONNECTED_MILLIS);
            socket.setSoTimeout(ANSWERED_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
                out.writeInt(count);
                out.write(chunk, 0, count);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return found(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
        }
    }

    private static Optional<String> found(String answer) throws IOException {
        var words = answer.replaceFirst("^stream: ", "");
        if (words.equals("OK")) {
            return Optional.empty();
        }
        if (words.endsWith(" FOUND")) {
            return Optional.of(words.substring(0, words.length() - " FOUND".length()));
        }
        throw new IOException("the virus scanner answers: " + answer);
    }
}
