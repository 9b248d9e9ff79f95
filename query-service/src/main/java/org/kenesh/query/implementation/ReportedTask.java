package org.kenesh.query.implementation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.DecisionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Period;
import org.kenesh.query.decision.Decisions;
import org.kenesh.query.discipline.Standard;
import org.kenesh.query.discipline.Whose;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.query.responsibility.Explanation;
import org.kenesh.query.responsibility.Step;
import org.kenesh.query.task.TaskEntry;
import org.kenesh.query.task.TaskOnDay;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskLine;
import org.kenesh.text.Id;

/**
 * A task in a report on implementation.
 *
 * @param task the task on the day of the question
 * @param standard what became of it
 * @param decision the decision that gave it, if that is on record
 * @param act the act that gave it, if one did
 * @param then the agency that was responsible at the end of the period; null for no single one
 * @param reports what was reported in the period, and how that was answered
 * @param extensions the extensions that were asked for, granted and refused in the period
 * @param inherited the steps by which it came from the agency that it was given to, up to the day
 *     of the question
 * @param before whose it was at the end of the period
 * @param now whose it is on the day of the question
 */
public record ReportedTask(
        @JsonUnwrapped TaskEntry task,
        Standard standard,
        @Nullable DecisionReference decision,
        @Nullable ActReference act,
        @Nullable AgencyReference then,
        List<Entry> reports,
        List<Entry> extensions,
        List<Step> inherited,
        @JsonIgnore Whose before,
        @JsonIgnore Whose now) {

    static ReportedTask of(
            Knowledge knowledge, TaskLine listed, TaskOnDay task, Period period, Asked asked) {
        var end = lastDay(period, asked);
        var before = Whose.of(knowledge.succession().who(listed.id(), end, asked.known()));
        var said = said(knowledge, listed, period, asked);
        var basis = task.assigned().basis();
        return new ReportedTask(
                TaskEntry.of(knowledge, task, asked),
                Standard.of(listed, listed.due(), asked.on()),
                basis instanceof Basis.Decision(var words) && Id.isId(words)
                        ? Decisions.reference(knowledge, new DecisionId(words), asked)
                        : null,
                basis instanceof Basis.Act(var act)
                        ? ActReference.of(knowledge, act, asked.known())
                        : null,
                before.reference(knowledge, end, asked),
                said.stream().filter(entry -> !entry.kind().extension()).toList(),
                said.stream().filter(entry -> entry.kind().extension()).toList(),
                Explanation.of(knowledge, task.responsibility(), asked).chain().stream()
                        .filter(Step::moved)
                        .toList(),
                before,
                Whose.of(task.responsibility()));
    }

    /** The day for which the agencies then are told. */
    static LocalDate lastDay(Period period, Asked asked) {
        return period.to().isBefore(asked.on()) ? period.to() : asked.on();
    }

    private static List<Entry> said(
            Knowledge knowledge, TaskLine task, Period period, Asked asked) {
        var events =
                knowledge.tasks().of(task.id(), asked.known()).stream()
                        .filter(version -> {
                            var day = ((TaskEvent) version.event()).effectiveOn().latest();
                            return period.has(day) && !day.isAfter(asked.on());
                        })
                        .toList();
        return Entry.of(knowledge, events, asked);
    }

    /** Whether it had come from another agency by the end of a day. */
    boolean inheritedBy(LocalDate day) {
        return inherited.stream().anyMatch(step -> step.on() == null || !step.on().isAfter(day));
    }
}
