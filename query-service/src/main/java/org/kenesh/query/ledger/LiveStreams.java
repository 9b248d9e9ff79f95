package org.kenesh.query.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.query.QuerySettings;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.TooManyStreams;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The live streams that are open. Each has a thread of its own that reads and writes at the pace of
 * its client, so nobody waits for a slow one; one that has gone is noticed at the next event or
 * heartbeat. An event is sent once the history holds it, so what follows from it can be asked for.
 */
@Component
final class LiveStreams implements SmartLifecycle {

    private static final int PAGE = 256;
    private static final long RECONNECT_MILLIS = 3000;
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final LedgerReader ledger;
    private final History history;
    private final JsonMapper json;
    private final Duration heartbeat;
    private final int most;
    private final Semaphore free;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    LiveStreams(LedgerReader ledger, History history, JsonMapper json, QuerySettings settings) {
        this.ledger = ledger;
        this.history = history;
        this.json = json;
        this.heartbeat = settings.heartbeat();
        this.most = settings.streams();
        this.free = new Semaphore(most);
    }

    /** Opens a stream of the events from a position on. */
    SseEmitter open(long from) {
        if (!free.tryAcquire()) {
            throw new TooManyStreams(most).refused();
        }
        var client = new SseEmitter(0L);
        Thread.ofVirtual().name("live-stream").start(() -> serve(client, from));
        return client;
    }

    /** How many are open. */
    int count() {
        return most - free.availablePermits();
    }

    private void serve(SseEmitter client, long from) {
        open.add(Thread.currentThread());
        try {
            send(client, from);
            client.complete();
        } catch (IOException | IllegalStateException e) {
            client.completeWithError(e); // the client has left
        } catch (LedgerException e) {
            client.complete(); // it comes back and asks for what it has not had
        } catch (InterruptedException e) {
            client.complete();
        } finally {
            open.remove(Thread.currentThread());
            free.release();
        }
    }

    private void send(SseEmitter client, long from) throws IOException, InterruptedException {
        client.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("from " + from));
        long next = from;
        while (running) {
            if (!history.awaitSize(next + 1, heartbeat)) {
                client.send(SseEmitter.event().comment("nothing new"));
                continue;
            }
            int count = (int) Math.min(PAGE, history.size() - next);
            for (var entry : ledger.read(next, count)) {
                var event = json.writeValueAsString(RecordedEvent.of(entry));
                var id = Long.toString(entry.position());
                client.send(SseEmitter.event().id(id).data(event, TEXT));
                next = entry.position() + 1;
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, before the web server waits for its last requests. */
    @Override
    public void stop() {
        running = false;
        for (var thread : open) {
            thread.interrupt();
        }
        try {
            for (var thread : open) {
                thread.join(LAST_WORDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
