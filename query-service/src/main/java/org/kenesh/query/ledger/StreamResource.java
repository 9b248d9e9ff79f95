package org.kenesh.query.ledger;

import static org.kenesh.query.ledger.Asking.within;

import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live stream of events (server-sent events, WHATWG HTML). */
@RestController
final class StreamResource {

    private final LedgerReader ledger;
    private final LiveStreams streams;

    StreamResource(LedgerReader ledger, LiveStreams streams) {
        this.ledger = ledger;
        this.streams = streams;
    }

    /**
     * The events after the one that {@code Last-Event-ID} names, or from a position on, or else
     * those to come. The id of a message is the event's position, so a client that comes back
     * misses nothing.
     */
    @GetMapping(path = "/api/ledger/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            HttpMethod method,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            @RequestParam(name = "from", required = false) @Nullable Long from) {
        long size = ledger.size();
        long first =
                last != null
                        ? within("Last-Event-ID", last, 0, 0, size - 1) + 1
                        : within("from", from, size, 0, size);
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore());
        return method.equals(HttpMethod.HEAD) ? answer.build() : answer.body(streams.open(first));
    }
}
