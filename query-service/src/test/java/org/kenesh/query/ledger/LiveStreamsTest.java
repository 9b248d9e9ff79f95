package org.kenesh.query.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("Following the ledger live")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class LiveStreamsTest {

    private static final int MOST = 3;

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder).record(established("first", "2010-01-01"));
        service = started();
    }

    private static Service started() {
        return Service.over(ledger.ledger(), "--kenesh.streams=" + MOST, "--kenesh.heartbeat=50ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void sends_what_is_recorded_from_now_on() throws IOException {
        long size = ledger.ledger().size();
        try (var client = new Client(service, "/api/ledger/stream")) {
            client.awaitComment("from " + size);
            ledger.record(established("news", "2010-01-01"));

            assertThat(client.next())
                    .startsWith(size + " {\"position\":" + size + ",")
                    .contains("\"agency\":\"news\"");
        }
    }

    @Test
    void resumes_after_the_last_event_without_a_gap() throws IOException {
        long size = ledger.ledger().size();
        ledger.record(many("a", 600));
        try (var client =
                new Client(service, "/api/ledger/stream", "Last-Event-ID: " + (size + 99))) {
            for (int i = 100; i < 600; i++) {
                assertThat(client.next()).startsWith(size + i + " ");
            }
            ledger.record(established("last", "2010-01-01"));
            assertThat(client.next()).startsWith(size + 600 + " ");
        }
    }

    @Test
    void shows_that_it_lives_when_there_is_nothing_new() throws IOException {
        try (var client = new Client(service, "/api/ledger/stream")) {
            client.awaitComment("nothing new");
            client.awaitComment("nothing new");
        }
    }

    @Test
    void carries_so_many_streams_and_frees_those_whose_clients_have_gone() throws IOException {
        awaitNone();
        var clients = new ArrayList<Client>();
        for (int i = 0; i < MOST; i++) {
            clients.add(new Client(service, "/api/ledger/stream"));
            clients.getLast().awaitComment("nothing new");
        }
        var refused = service.get("/api/ledger/stream");
        for (var client : clients) {
            client.close();
        }

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("too-many-streams");
        awaitNone();
        try (var client = new Client(service, "/api/ledger/stream?from=0")) {
            assertThat(client.next()).startsWith("0 ");
        }
    }

    @Test
    void a_client_that_does_not_read_holds_nobody_up() throws IOException {
        long size = ledger.ledger().size();
        try (var deaf = new Client(service, "/api/ledger/stream");
                var client = new Client(service, "/api/ledger/stream")) {
            deaf.awaitComment("from " + size);
            client.awaitComment("from " + size);
            for (int i = 0; i < 10; i++) {
                ledger.record(many("n", 900));
            }
            for (int i = 0; i < 9000; i++) {
                assertThat(client.next()).startsWith(size + i + " ");
            }
        }
        awaitNone();
    }

    @Test
    void ends_at_once_when_the_service_stops() throws IOException {
        var other = started();
        try (var client = new Client(other, "/api/ledger/stream")) {
            client.awaitComment("nothing new");
            var begun = Instant.now();
            other.close();

            assertThat(client.rest()).doesNotContain("data:");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void asking_for_the_head_opens_no_stream() throws IOException {
        awaitNone();
        try (var socket = socket(service, "HEAD", "/api/ledger/stream");
                var answer = reader(socket)) {
            assertThat(answer.readLine()).contains("200");
            assertThat(service.bean(LiveStreams.class).count()).isZero();
        }
    }

    @Test
    void an_id_that_is_no_position_is_refused() throws IOException {
        for (var id : List.of("x", "-1", "1000000")) {
            var answer = service.get("/api/ledger/stream", "Last-Event-ID", id);
            assertThat(answer.statusCode()).as(id).isEqualTo(400);
        }
    }

    private static List<Event> many(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> established(name + i, "2010-01-01"))
                .toList();
    }

    private static void awaitNone() {
        var streams = service.bean(LiveStreams.class);
        while (streams.count() > 0) {
            Thread.onSpinWait();
        }
    }

    private static Socket socket(Service service, String method, String path, String... headers)
            throws IOException {
        var address = service.address(path);
        var socket = new Socket(address.getHost(), address.getPort());
        // An answer to HTTP/1.0 has no chunks, whose ends might fall into a line.
        var lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.0", "Host: localhost"));
        lines.addAll(List.of(headers));
        var request = String.join("\r\n", lines) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    /** A client on a bare socket, which can read as slowly and leave as rudely as it likes. */
    private static final class Client implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader lines;

        Client(Service service, String path, String... headers) throws IOException {
            socket = socket(service, "GET", path, headers);
            lines = reader(socket);
        }

        /** Id and data of the next message. */
        String next() throws IOException {
            var id = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("data:")) {
                    return id + " " + line.substring(5);
                }
            }
            throw new IOException("the stream has ended");
        }

        void awaitComment(String comment) throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(":" + comment)) {
                    return;
                }
            }
            throw new IOException("the stream has ended");
        }

        String rest() throws IOException {
            return String.join("\n", lines.readAllLines());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
