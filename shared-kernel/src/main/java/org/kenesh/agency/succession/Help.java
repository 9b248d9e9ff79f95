package org.kenesh.agency.succession;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kenesh.event.Effective;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.time.EffectiveDate;

/**
 * A co-executor of a task, and who that is on the day.
 *
 * @param coExecutor as it was named
 * @param responsibility who helps now
 */
public record Help(CoExecutor coExecutor, Responsibility responsibility) {

    /** Who was asked to help by the day of the view and not released, with what was given them. */
    static Map<CoExecutor, Subject> of(TaskFacts task, View view) {
        var helping = new LinkedHashMap<CoExecutor, Subject>();
        for (var assigned : view.upToTheDay(task.assigned(), Long.MIN_VALUE)) {
            var event = (TaskAssigned) assigned.version().event();
            event.coExecutors().forEach(each -> helping.put(each, part(each, event.effectiveOn())));
        }
        for (var helper : view.upToTheDay(task.helpers(), Long.MIN_VALUE)) {
            if (helper.added()) {
                var event = (Effective) helper.version().event();
                helping.putIfAbsent(
                        helper.coExecutor(), part(helper.coExecutor(), event.effectiveOn()));
            } else {
                helping.remove(helper.coExecutor());
            }
        }
        return helping;
    }

    private static Subject part(CoExecutor coExecutor, EffectiveDate since) {
        return new Subject.Given(coExecutor.assignee(), coExecutor.function(), since);
    }
}
