package org.kenesh.command.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.slice.Contents;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.LeafRefused;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.Tag;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A group of commands that are decided one after the other, each on the record and on what those
 * before it add, and written together.
 */
final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final Memory memory;
    private final Targets targets;
    private final Reading reading;
    private final Contents contents;
    private final Instant now;
    private final Supplier<String> ids;
    private final String source;
    private final Map<String, Appended> repeated;
    private final long first;
    private final List<Fact> accepted = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Set<Run> stopped = new HashSet<>();

    /**
     * @param repeated where the ledger holds those of the commands that came before
     * @param first the position that the first accepted event is expected to get
     */
    Turn(
            Memory memory,
            Targets targets,
            Reading reading,
            Contents contents,
            Instant now,
            Supplier<String> ids,
            String source,
            Map<String, Appended> repeated,
            long first) {
        this.memory = memory;
        this.targets = targets;
        this.reading = reading;
        this.contents = contents;
        this.now = now;
        this.ids = ids;
        this.source = source;
        this.repeated = repeated;
        this.first = first;
    }

    /** The position that the first accepted event is expected to get. */
    long first() {
        return first;
    }

    /** What was accepted so far. */
    List<Fact> accepted() {
        return accepted;
    }

    /** Decides the next command of the group. */
    Answer decide(Request request) {
        var run = request.run();
        if (run != null && (run.stopped() || stopped.contains(run))) {
            return Answer.now(new Outcome.Skipped());
        }
        var before = request.repeatable() ? before(request) : null;
        var answer = before == null ? decideAnew(request) : before;
        if (run != null && run.stopsWhenRefused() && !(answer.when(0) instanceof Outcome.Written)) {
            stopped.add(run);
        }
        return answer;
    }

    /** Stops the runs of which a command was refused: the decisions are final. */
    void stopRuns() {
        stopped.forEach(Run::stop);
    }

    private Answer decideAnew(Request request) {
        var ground =
                new Ground(
                        memory.institutions(),
                        reading.files(),
                        memory.numbers(),
                        this::digest,
                        contents,
                        first + accepted.size(),
                        CommandCatalog::of);
        Decision decision;
        try {
            decision = request.slice().decide(request.asked(), ground);
        } catch (LedgerException e) {
            throw e; // the store is away for the others as well
        } catch (RuntimeException e) {
            LOG.error("A fault in the rules of {}", request.slice().name(), e);
            return Answer.now(new Outcome.Failed());
        }
        return switch (decision) {
            case Decision.Rejected(var reason) -> Answer.now(new Outcome.Refused(reason));
            case Decision.Accepted(var events) -> accept(request, events);
        };
    }

    private Answer accept(Request request, List<Event> events) {
        var leaves = new ArrayList<Leaf>(events.size());
        try {
            for (var event : events) {
                leaves.add(Leaf.of(encoded(request, event)));
            }
        } catch (LeafRefused e) {
            return Answer.now(new Outcome.Unwritable(e.rule(), e.where()));
        }
        int index = accepted.size();
        keys.put(request.key(), index);
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            long position = first + index + i;
            var recorded = new Recorded(position, now, request.actor(), request.key(), event);
            accepted.add(new Fact(event, leaves.get(i), !request.repeatable()));
            reading.add(recorded);
            memory.putOnTop(recorded);
        }
        return at -> new Outcome.Written(at + index, events.size(), false);
    }

    private CloudEvent encoded(Request request, Event event) {
        return StoredEvents.encode(
                        event,
                        ids.get(),
                        source,
                        now,
                        request.actor(),
                        request.key(),
                        tagsOfTarget(event))
                .in(request.key());
    }

    private SortedSet<Tag> tagsOfTarget(Event event) {
        return switch (event) {
            case EventCorrected e -> tags(e.target());
            case EventRetracted e -> tags(e.target());
            default -> new TreeSet<>();
        };
    }

    private SortedSet<Tag> tags(long position) {
        return position < first
                ? targets.tags(position)
                : accepted.get((int) (position - first)).leaf().tags();
    }

    /** What a command with this key led to before, in the ledger or in this group. */
    private @Nullable Answer before(Request request) {
        var index = keys.get(request.key());
        if (index != null) {
            var same = Same.asked(request, accepted.get(index).event());
            return at ->
                    same
                            ? new Outcome.Written(at + index, count(request.key()), true)
                            : new Outcome.KeyReused(request.key(), at + index);
        }
        var written = repeated.get(request.key());
        if (written == null) {
            return null;
        }
        long position = written.first();
        var event = targets.event(position);
        return Answer.now(
                event != null && Same.asked(request, event)
                        ? new Outcome.Written(position, written.count(), true)
                        : new Outcome.KeyReused(request.key(), position));
    }

    private String digest(long position) {
        return position < first
                ? targets.digest(position)
                : accepted.get((int) (position - first)).leaf().hash().hex();
    }

    /** How many events of the group a command led to. */
    private int count(String key) {
        return (int)
                accepted.stream()
                        .filter(fact -> fact.leaf().transaction().orElseThrow().equals(key))
                        .count();
    }
}
