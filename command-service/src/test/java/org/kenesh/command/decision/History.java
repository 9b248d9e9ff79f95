package org.kenesh.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.decision.Decision.Accepted;
import org.kenesh.command.decision.Decision.Rejected;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskId;
import org.kenesh.time.EffectiveDate;

/** A record that grows by commands, all about one task at most; single quotes stand for double. */
final class History {

    private final Institutions institutions = new Institutions();
    private final TaskFile task = new TaskFile();
    private long size;

    /** Gives a command, which is granted. */
    History given(String command, String data) {
        assertThat(decide(command, data)).isInstanceOf(Accepted.class);
        var recorded = new Recorded(size++, Instant.EPOCH, null, null, read(command, data));
        institutions.apply(recorded);
        task.apply(recorded);
        return this;
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
        assertThat(decide(command, data)).isEqualTo(new Accepted(read(command, data)));
    }

    void refuses(String command, String data, Rejection reason) {
        assertThat(decide(command, data)).isEqualTo(new Rejected(reason));
    }

    private Decision decide(String command, String data) {
        var slice = CommandCatalog.named(command).orElseThrow();
        var ground = new Ground(institutions, task, size, CommandCatalog::sound);
        return slice.decide(read(command, data), ground);
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
