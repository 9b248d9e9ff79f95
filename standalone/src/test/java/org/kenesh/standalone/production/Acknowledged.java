package org.kenesh.standalone.production;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What callers were answered.
 *
 * @param positions where each thing that was acknowledged is said to be
 * @param refused how often another caller was faster, rightly
 * @param repeated how often a request was sent again because it had no answer that settles it
 * @param complaints answers that must not be
 */
record Acknowledged(
        Map<String, Long> positions,
        AtomicInteger refused,
        AtomicInteger repeated,
        Queue<String> complaints) {

    Acknowledged() {
        this(
                new ConcurrentHashMap<>(),
                new AtomicInteger(),
                new AtomicInteger(),
                new ConcurrentLinkedQueue<>());
    }

    /** Notes that something was acknowledged, which may happen once. */
    void note(String what, long position) {
        var before = positions.putIfAbsent(what, position);
        if (before != null) {
            complaints.add("%s is at %d and at %d".formatted(what, before, position));
        }
    }
}
