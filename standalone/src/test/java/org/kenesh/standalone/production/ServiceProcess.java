package org.kenesh.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A service from the jar that is handed out, in a process of its own. */
final class ServiceProcess implements AutoCloseable {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path COMMANDS = ROOT.resolve("command-service/target/command-service.jar");
    static final Path QUESTIONS = ROOT.resolve("query-service/target/query-service.jar");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Within what a service ends that has little to finish. */
    static final Duration SOON = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Begins a service at a port that is free. */
    static ServiceProcess begin(Path jar, Path folder, Map<String, String> variables)
            throws IOException {
        return begin(List.of("-jar", jar.toString()), folder, freePort(), variables);
    }

    /** Begins a service by the arguments of {@code java}, with variables of its environment. */
    static ServiceProcess begin(
            List<String> arguments, Path folder, int port, Map<String, String> variables)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(arguments);
        var log = Files.createTempFile(folder, "service", ".log");
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KENESH_"));
        builder.environment().putAll(variables);
        builder.environment().put("KENESH_PORT", Integer.toString(port));
        return new ServiceProcess(builder.start(), log, port);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it says that it is ready. */
    ServiceProcess awaitReady() {
        await("ready", () -> status("/readyz") == 200);
        return this;
    }

    /** Waits for something that a service is to come to. */
    void await(String what, BooleanSupplier condition) {
        await(what, condition, () -> process.isAlive() ? "" : "it has ended; " + log());
    }

    /** Waits for something. */
    static void awaitThat(String what, BooleanSupplier condition) {
        await(what, condition, () -> "");
    }

    private static void await(String what, BooleanSupplier condition, Supplier<String> trouble) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            var met = trouble.get();
            if (!met.isEmpty() || System.nanoTime() > end) {
                throw new AssertionError("not " + what + ": " + met);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    int port() {
        return port;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The status of a GET, 0 when nobody answers. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        return get(address(path), headers);
    }

    static HttpResponse<String> get(URI address, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(address);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Registers an act. */
    HttpResponse<String> register(String act) throws IOException {
        return register(address(""), act);
    }

    static HttpResponse<String> register(URI origin, String act) throws IOException {
        return send(
                HttpRequest.newBuilder(origin.resolve("/api/commands/register-legal-act"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", act)
                        .POST(BodyPublishers.ofString(act(act)))
                        .build());
    }

    /** The data of a command that registers an act. */
    static String act(String act) {
        return "{\"act\":\"%s\",\"kind\":\"LAW\",\"number\":\"3\",\"title\":{\"en\":\"On laws\"},\"signedOn\":\"2015-10-01\"}"
                .formatted(act);
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Asks it to end, as an operator does. */
    void terminate() {
        process.destroy();
    }

    /** Kills it with SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end: " + log());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
