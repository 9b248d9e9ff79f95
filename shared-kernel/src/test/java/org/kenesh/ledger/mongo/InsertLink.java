package org.kenesh.ledger.mongo;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A network between a client and a server on the loopback that does with each insert what a test
 * says, and passes everything else. It reads the frames of MongoDB's wire protocol: a header with
 * the message's length, in an OP_MSG followed by flags and a document that begins with the command.
 */
final class InsertLink implements AutoCloseable {

    enum Fate {
        PASSED,
        LOST,
        REPLY_LOST,
        /** Lost for the client; arrives when the test delivers it. */
        LATE
    }

    /** What becomes of an insert, and what happens elsewhere just before the client notices. */
    private record Incident(Fate fate, Runnable meanwhile) {}

    private static final int LENGTH = 4;
    private static final int NAME_OF_COMMAND = 26;
    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket entrance = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    private final int server;
    private final Queue<Incident> incidents = new ConcurrentLinkedQueue<>();
    private volatile byte[] late = {};
    private volatile boolean away;

    InsertLink(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().name("insert-link").start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Adds what becomes of the next insert for which nothing is said yet. */
    InsertLink then(Fate fate, Runnable meanwhile) {
        incidents.add(new Incident(fate, meanwhile));
        return this;
    }

    InsertLink then(Fate fate) {
        return then(fate, () -> {});
    }

    /** True when everything that was said has happened. */
    boolean isDone() {
        return incidents.isEmpty();
    }

    /** Lets nothing pass until it is told otherwise. */
    void away(boolean now) {
        away = now;
    }

    /** Lets the insert that is late arrive; returns what the server answers, which nobody reads. */
    String deliver() {
        try (var upstream = connectServer()) {
            return new String(ask(late, upstream), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Socket connectServer() throws IOException {
        var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        upstream.setTcpNoDelay(true);
        return upstream;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (!away) {
                client.setTcpNoDelay(true);
                pass(client);
            }
        } catch (IOException e) {
            // The client or the server went away.
        }
    }

    /** Passes requests and their replies, for a client that awaits each reply. */
    private void pass(Socket client) throws IOException {
        try (var upstream = connectServer()) {
            while (true) {
                var request = message(client);
                if (away) {
                    return;
                }
                var reply = isInsert(request) ? insert(request, upstream) : ask(request, upstream);
                if (reply.length == 0) {
                    return;
                }
                client.getOutputStream().write(reply);
            }
        }
    }

    /** Returns what the client is told; nothing when its connection is to end. */
    private byte[] insert(byte[] request, Socket upstream) throws IOException {
        var incident = incidents.poll();
        if (incident == null) {
            return ask(request, upstream);
        }
        switch (incident.fate()) {
            case PASSED -> {
                incident.meanwhile().run();
                return ask(request, upstream);
            }
            case LOST -> {}
            case REPLY_LOST -> ask(request, upstream);
            case LATE -> late = request;
        }
        incident.meanwhile().run();
        return new byte[0];
    }

    private static byte[] ask(byte[] request, Socket upstream) throws IOException {
        upstream.getOutputStream().write(request);
        return message(upstream);
    }

    private static byte[] message(Socket from) throws IOException {
        var in = new DataInputStream(from.getInputStream());
        var length = in.readNBytes(LENGTH);
        if (length.length < LENGTH) {
            throw new IOException("The connection ended");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var message = new byte[size];
        System.arraycopy(length, 0, message, 0, LENGTH);
        in.readFully(message, LENGTH, size - LENGTH);
        return message;
    }

    private static boolean isInsert(byte[] message) {
        return message.length > NAME_OF_COMMAND + INSERT.length
                && ByteBuffer.wrap(message, NAME_OF_COMMAND, INSERT.length)
                        .equals(ByteBuffer.wrap(INSERT));
    }

    @Override
    public void close() throws IOException {
        away = true;
        entrance.close();
    }
}
