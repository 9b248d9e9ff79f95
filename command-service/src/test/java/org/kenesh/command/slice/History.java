package org.kenesh.command.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.slice.Decision.Accepted;
import org.kenesh.command.slice.Decision.Rejected;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.function.FunctionId;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.TaskId;
import org.kenesh.text.Id;
import org.kenesh.time.EffectiveDate;

/** A record that grows by commands; single quotes stand for double. */
final class History {

    private final Institutions institutions = new Institutions();
    private final Files files = new Files();
    private final Numbers numbers = new Numbers();
    private final List<Set<Id>> owners = new ArrayList<>();
    private long size;

    /** Gives a command, which is granted. */
    History given(String command, String data) {
        assertThat(decide(command, data)).isInstanceOf(Accepted.class);
        for (var event : ((Accepted) decide(command, data)).events()) {
            record(new Recorded(size++, Instant.EPOCH, null, null, event));
        }
        return this;
    }

    /** Takes an event of that type to be on record, by whatever command. */
    History told(String type, String data) {
        try {
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            var event = EventJson.read(EventTypes.named(type).orElseThrow(), EventJson.parse(json));
            record(new Recorded(size++, Instant.EPOCH, null, null, event));
            return this;
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    long size() {
        return size;
    }

    /** What a command that is granted leads to. */
    List<Event> events(String command, String data) {
        return ((Accepted) decide(command, data)).events();
    }

    private void record(Recorded recorded) {
        owners.add(subjects(recorded.event()));
        files.take(owners.getLast(), recorded);
        switch (recorded.event()) {
            case DecisionTaken decision -> numbers.take(decision);
            case Business _ -> {}
            case null, default -> institutions.apply(recorded);
        }
    }

    private Set<Id> subjects(@Nullable Event event) {
        return switch (event) {
            case EventCorrected e -> owners.get((int) e.target());
            case EventRetracted e -> owners.get((int) e.target());
            case null, default -> {
                var about = Subjects.of(event);
                about.forEach(files::open);
                yield about;
            }
        };
    }

    /** Agencies that began on 2010-01-01. */
    History agencies(String... ids) {
        for (var id : ids) {
            given(
                    "establish-agency",
                    "{'agency':'%s','names':{'en':'N'},'effectiveOn':'2010-01-01'}".formatted(id));
        }
        return this;
    }

    /** Functions without a parent. */
    History functions(String... ids) {
        for (var id : ids) {
            given("define-function", "{'function':'%s','names':{'en':'F'}}".formatted(id));
        }
        return this;
    }

    void grants(String command, String data) {
        assertThat(decide(command, data)).isEqualTo(new Accepted(List.of(read(command, data))));
    }

    void refuses(String command, String data, Rejection reason) {
        assertThat(decide(command, data)).isEqualTo(new Rejected(reason));
    }

    private Decision decide(String command, String data) {
        var slice = CommandCatalog.named(command).orElseThrow();
        var ground =
                new Ground(
                        institutions,
                        files,
                        numbers,
                        Long::toHexString,
                        this::seen,
                        size,
                        CommandCatalog::of);
        return slice.decide(read(command, data), ground);
    }

    /** Files whose hash begins with 1 were uploaded. */
    private Optional<Contents.Seen> seen(Sha256 hash) {
        return hash.hex().startsWith("1")
                ? Optional.of(new Contents.Seen(new MediaType("application/pdf"), 1000))
                : Optional.empty();
    }

    private static Event read(String command, String data) {
        var type = EventTypes.of(CommandCatalog.named(command).orElseThrow().event());
        try {
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            return EventJson.read(type, EventJson.parse(json));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    static AgencyId agency(String id) {
        return new AgencyId(id);
    }

    static FunctionId function(String id) {
        return new FunctionId(id);
    }

    static TaskId task(String id) {
        return new TaskId(id);
    }

    static EffectiveDate day(String text) {
        return EffectiveDate.parse(text);
    }
}
