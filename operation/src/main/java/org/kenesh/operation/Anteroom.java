package org.kenesh.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale.LanguageRange;
import java.util.concurrent.Executors;
import org.kenesh.ledger.Absence;
import org.kenesh.problem.ProblemPages;
import org.kenesh.text.Text;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers at a service's port until the service can be started: that the process lives, that it is
 * not ready and why, and to everything else a problem that says to come back.
 */
final class Anteroom implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECONDS_TO_WAIT = "2";

    private final HttpServer server;
    private final String problem;
    private final ProblemPages pages = new ProblemPages();
    private final long since = System.nanoTime();
    private volatile Absence away;

    private Anteroom(HttpServer server, String problem, String why) {
        this.server = server;
        this.problem = problem;
        this.away = new Absence(why, since);
    }

    /** Opens it where the service will be, with the type of problem to answer with. */
    static Anteroom open(ServerProperties service, String problem, String why) {
        var address = service.getAddress();
        int port = service.getPort() == null ? 8080 : service.getPort();
        try {
            var server =
                    HttpServer.create(
                            address == null
                                    ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
                                    : new InetSocketAddress(address, port),
                            0);
            var anteroom = new Anteroom(server, problem, why);
            server.createContext("/", anteroom::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return anteroom;
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }

    /** Says from now on that this was met last. */
    void tell(String why) {
        away = new Absence(why, since);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/livez" -> exchange.sendResponseHeaders(204, -1);
                case "/readyz" -> send(exchange, 503, "application/json", readiness());
                case "/metrics" -> send(exchange, 200, MetricsPage.TEXT, metrics());
                default -> send(exchange, 503, "application/problem+json", problem(exchange));
            }
        }
    }

    private String readiness() {
        return JSON.createObjectNode()
                .put("ready", false)
                .put("position", 0)
                .put("away", away.why())
                .toString();
    }

    /** What alerts about a store that is away go by. */
    private String metrics() {
        return "# TYPE kenesh_ledger_away_seconds gauge\nkenesh_ledger_away_seconds %s\n"
                .formatted(away.lasting().toMillis() / 1e3);
    }

    private String problem(HttpExchange exchange) {
        var accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        var words = pages.words(problem, language("" + accepted));
        return JSON.createObjectNode()
                .put("type", "/problems/" + problem)
                .put("title", words.title())
                .put("status", 503)
                .put("detail", words.detail())
                .toString();
    }

    private static String language(String accepted) {
        try {
            return LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(Text.LANGUAGES::contains)
                    .findFirst()
                    .orElse("en");
        } catch (IllegalArgumentException e) {
            return "en"; // not a list of languages
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        // The next request is to meet the service, should it be there by then.
        headers.set("Connection", "close");
        if (status == 503) {
            headers.set("Retry-After", SECONDS_TO_WAIT);
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(1);
    }
}
