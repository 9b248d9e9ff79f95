package org.kenesh.query.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;
import org.kenesh.text.Text;

/**
 * What an agency said of a task, or what it was answered.
 *
 * @param position the event
 * @param kind what was said
 * @param on the day
 * @param agency the agency that said it, by its name of that day; null for an answer
 * @param words the words, if there are any
 * @param due the deadline that was asked for or set
 */
public record Entry(
        long position,
        Kind kind,
        LocalDate on,
        @Nullable AgencyReference agency,
        @Nullable Text words,
        @Nullable LocalDate due) {

    /** What can be said. */
    public enum Kind {
        /** How far the agency is. */
        PROGRESS,
        /** That the task is done. */
        COMPLETION,
        /** That it is taken as done. */
        ACCEPTED,
        /** That it is not done. */
        RETURNED,
        /** That more time is needed. */
        EXTENSION_REQUESTED,
        /** That there is more time. */
        EXTENSION_GRANTED,
        /** That there is not. */
        EXTENSION_REFUSED;

        /** Whether it is about more time. */
        public boolean extension() {
            return switch (this) {
                case EXTENSION_REQUESTED, EXTENSION_GRANTED, EXTENSION_REFUSED -> true;
                case PROGRESS, COMPLETION, ACCEPTED, RETURNED -> false;
            };
        }
    }

    /** What was said in these events of a task, in their order. */
    static List<Entry> of(Knowledge knowledge, List<Version> events, Asked asked) {
        return events.stream()
                .flatMap(version -> Stream.ofNullable(of(knowledge, version, asked)))
                .toList();
    }

    private static @Nullable Entry of(Knowledge knowledge, Version version, Asked asked) {
        var event = (TaskEvent) version.event();
        var on = event.effectiveOn().latest();
        var said = new Saying(knowledge, version.position(), on, asked);
        return switch (event) {
            case ProgressReported e -> said.by(e.agency(), Kind.PROGRESS, e.report(), null);
            case CompletionReported e -> said.by(e.agency(), Kind.COMPLETION, e.report(), null);
            case CompletionAccepted e -> said.answer(Kind.ACCEPTED, e.note(), null);
            case CompletionReturned e -> said.answer(Kind.RETURNED, e.reason(), null);
            case ExtensionRequested e ->
                    said.by(e.agency(), Kind.EXTENSION_REQUESTED, e.reason(), e.due());
            case ExtensionGranted e -> said.answer(Kind.EXTENSION_GRANTED, e.note(), e.due());
            case ExtensionRefused e -> said.answer(Kind.EXTENSION_REFUSED, e.reason(), null);
            case TaskAssigned _,
                    TaskAcknowledged _,
                    TaskReassigned _,
                    ResponsibilityRuled _,
                    CoExecutorAdded _,
                    CoExecutorReleased _,
                    TaskSuspended _,
                    TaskResumed _,
                    TaskCancelled _,
                    TaskReopened _ ->
                    null; // told by the state of the task and by how it came to its agency
        };
    }

    private record Saying(Knowledge knowledge, long position, LocalDate on, Asked asked) {

        Entry by(AgencyId agency, Kind kind, Text words, @Nullable LocalDate due) {
            var reference = AgencyReference.of(knowledge, agency, on, asked);
            return new Entry(position, kind, on, reference, words, due);
        }

        Entry answer(Kind kind, @Nullable Text words, @Nullable LocalDate due) {
            return new Entry(position, kind, on, null, words, due);
        }
    }
}
