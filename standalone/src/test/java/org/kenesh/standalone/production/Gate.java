package org.kenesh.standalone.production;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A port through which a server is reached, until the gate is shut. */
final class Gate implements AutoCloseable {

    private final InetSocketAddress server;
    private final int port = ServiceProcess.freePort();
    private final Set<Socket> through = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket entrance;

    Gate(InetSocketAddress server) throws IOException {
        this.server = server;
        open();
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        var listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        entrance = listening;
        Thread.ofVirtual().start(() -> accept(listening));
    }

    /** Cuts all who are through and lets nobody in. */
    void shut() throws IOException {
        var listening = entrance;
        if (listening != null) {
            listening.close();
        }
        for (var socket : through) {
            socket.close();
        }
        through.clear();
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                var inside = listening.accept();
                var outside = new Socket(server.getAddress(), server.getPort());
                through.add(inside);
                through.add(outside);
                Thread.ofVirtual().start(() -> copy(inside, outside));
                Thread.ofVirtual().start(() -> copy(outside, inside));
                if (listening.isClosed()) {
                    shut();
                }
            }
        } catch (IOException e) {
            return; // it was shut
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // one of both is closed
        }
    }

    @Override
    public void close() throws IOException {
        shut();
    }
}
