package org.kenesh.command.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way to somebody who may read them later than they are written: many clients send a
 * whole import before they read the first answer. So much is kept in memory, the rest in a
 * temporary file. One thread writes, another one copies.
 */
final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int CHUNK = 1 << 16;

    private final Deque<byte[]> memory = new ArrayDeque<>();
    private int held;
    private @Nullable FileChannel file;
    private long written;
    private long copied;
    private boolean finished;
    private boolean broken;

    /** Takes bytes; drops them when nobody reads any longer. */
    synchronized void write(byte[] bytes) throws IOException {
        if (broken) {
            return;
        }
        if (copied == written && held + bytes.length <= IN_MEMORY) {
            memory.add(bytes);
            held += bytes.length;
        } else {
            written += file().write(ByteBuffer.wrap(bytes), written);
        }
        notifyAll();
    }

    /** From now on nobody reads. */
    synchronized void breakOff() {
        broken = true;
        memory.clear();
        held = 0;
        copied = written;
        notifyAll();
    }

    /** Nothing more will be written. */
    synchronized void finish() {
        finished = true;
        notifyAll();
    }

    /** Whether copying failed, so that nobody reads any longer. */
    synchronized boolean broken() {
        return broken;
    }

    /** Copies all that is written until it is finished. */
    void copyTo(OutputStream out) throws IOException, InterruptedException {
        try {
            for (var chunk = take(); chunk != null; chunk = take()) {
                out.write(chunk);
                if (drained()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            breakOff();
            throw e;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private synchronized boolean drained() {
        return memory.isEmpty() && copied == written;
    }

    private synchronized byte @Nullable [] take() throws IOException, InterruptedException {
        while (memory.isEmpty() && copied == written && !finished && !broken) {
            wait();
        }
        if (!memory.isEmpty()) {
            return fromMemory();
        }
        return copied == written ? null : fromFile();
    }

    private byte[] fromMemory() {
        var chunk = ByteBuffer.allocate(Math.max(CHUNK, memory.getFirst().length));
        while (!memory.isEmpty() && memory.getFirst().length <= chunk.remaining()) {
            var bytes = memory.removeFirst();
            held -= bytes.length;
            chunk.put(bytes);
        }
        return bytes(chunk);
    }

    private byte[] fromFile() throws IOException {
        var chunk = ByteBuffer.allocate((int) Math.min(CHUNK, written - copied));
        copied += file().read(chunk, copied);
        if (copied == written) {
            copied = 0;
            written = 0;
        }
        return bytes(chunk);
    }

    private static byte[] bytes(ByteBuffer chunk) {
        chunk.flip();
        var bytes = new byte[chunk.remaining()];
        chunk.get(bytes);
        return bytes;
    }

    private FileChannel file() throws IOException {
        var open = file;
        if (open == null) {
            open =
                    FileChannel.open(
                            Files.createTempFile("kenesh-answers", null),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }
}
