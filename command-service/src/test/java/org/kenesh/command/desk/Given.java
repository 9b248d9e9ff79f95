package org.kenesh.command.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Commands to give. */
final class Given {

    private static final Actor CLERK = new Actor("clerk", "secretariat", null);

    private Given() {}

    static Request request(Event event, String key) {
        return new Request(CommandCatalog.of(event), event, false, CLERK, key, false, 200, null);
    }

    static Request repeatable(Event event, String key) {
        return new Request(CommandCatalog.of(event), event, false, CLERK, key, true, 200, null);
    }

    static Request inRun(Event event, String key, @Nullable Run run) {
        return new Request(CommandCatalog.of(event), event, false, CLERK, key, false, 200, run);
    }

    static AgencyEstablished agency(String id, String on) {
        return new AgencyEstablished(
                new AgencyId(id),
                Text.en("Agency " + id),
                null,
                null,
                null,
                day(on),
                0,
                null,
                null);
    }

    static TaskAssigned assigned(String task, String agency, String on) {
        return new TaskAssigned(
                task(task),
                Text.en("Do it"),
                null,
                null,
                null,
                new Assignee.Agency(new AgencyId(agency)),
                null,
                List.of(),
                null,
                day(on),
                0,
                null);
    }

    static TaskAcknowledged acknowledged(String task, String agency, String on) {
        return new TaskAcknowledged(task(task), new AgencyId(agency), day(on), 0);
    }

    static TaskId task(String id) {
        return new TaskId(id);
    }

    static EffectiveDate day(String text) {
        return EffectiveDate.parse(text);
    }
}
