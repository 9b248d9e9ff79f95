package org.kenesh.ledger.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A network between clients and a server on the loopback that cuts connections, delays replies and
 * loses them after the request has arrived. How often is told by the share of faults.
 */
final class FaultyLink implements AutoCloseable {

    private static final int LONGEST_DELAY_MILLIS = 150;

    private final ServerSocket entrance;
    private final int server;
    private final Random random;
    private final double share;
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger delayed = new AtomicInteger();
    private volatile boolean away;

    /**
     * @param server the port of the server
     * @param share which share of the replies meets a fault, from 0 to 1
     */
    FaultyLink(int server, double share, long seed) throws IOException {
        this.server = server;
        this.share = share;
        this.random = new Random(seed);
        this.entrance = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("faulty-link").start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Lets nothing pass until it is told otherwise. */
    void away(boolean now) {
        away = now;
    }

    /** How often something went wrong, for the report of a test. */
    String faults() {
        return "%d connections cut, %d replies lost, %d delayed"
                .formatted(cut.get(), lost.get(), delayed.get());
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                if (away) {
                    client.close();
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                // The client or the server went away, or the test is over.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        client.setTcpNoDelay(true);
        upstream.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pass(client, upstream, false));
        Thread.ofVirtual().start(() -> pass(upstream, client, true));
    }

    /** Passes what comes until either side ends or a fault ends both. */
    private void pass(Socket from, Socket to, boolean reply) {
        try (from;
                to) {
            pass(from.getInputStream(), to.getOutputStream(), reply);
        } catch (IOException e) {
            // The other direction ended the connection.
        }
    }

    private void pass(InputStream in, OutputStream out, boolean reply) throws IOException {
        var buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0 && !away; n = in.read(buffer)) {
            if (reply && isFault() && !delay()) {
                lost.incrementAndGet();
                return;
            }
            if (!reply && isFault() && isRare()) {
                cut.incrementAndGet();
                return;
            }
            out.write(buffer, 0, n);
        }
    }

    private boolean delay() {
        int millis;
        synchronized (random) {
            millis = random.nextBoolean() ? 1 + random.nextInt(LONGEST_DELAY_MILLIS) : 0;
        }
        if (millis == 0) {
            return false;
        }
        delayed.incrementAndGet();
        LockSupport.parkNanos(millis * 1_000_000L);
        return true;
    }

    private boolean isFault() {
        synchronized (random) {
            return random.nextDouble() < share;
        }
    }

    private boolean isRare() {
        synchronized (random) {
            return random.nextInt(4) == 0;
        }
    }

    @Override
    public void close() throws IOException {
        away = true;
        entrance.close();
    }
}
