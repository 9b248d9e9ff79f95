package org.kenesh.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.agency.AgencyId;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The state of a task on a day")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskStateTest {

    private static final TaskId TASK = new TaskId("t1");
    private static final AgencyId MINISTRY = new AgencyId("ministry");
    private static final Text WORDS = Text.en("words");
    private static final CoExecutor SERVICE =
            new CoExecutor(new Assignee.Agency(new AgencyId("service")), null);

    private final List<TaskFact> facts = new ArrayList<>();

    @Test
    void before_the_assignment_there_is_none() {
        assigned("2015-03-01", "2015-06-01");
        assertThat(on("2015-02-28").status()).isEqualTo(TaskStatus.NOT_ASSIGNED);
        assertThat(on("2015-02-28").assigned()).isNull();
        assertThat(on("2015-03-01").status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void an_imprecise_assignment_counts_from_its_last_possible_day() {
        assigned("2015", null);
        assertThat(on("2015-12-30").status()).isEqualTo(TaskStatus.NOT_ASSIGNED);
        assertThat(on("2015-12-31").status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void goes_from_open_over_reports_to_accepted() {
        wholeLife();

        assertThat(on("2015-03-02").status()).isEqualTo(TaskStatus.ACKNOWLEDGED);
        assertThat(on("2015-04-01").status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(on("2015-05-01").status()).isEqualTo(TaskStatus.REPORTED);
        assertThat(on("2015-05-01").doneLate()).isFalse();
        assertThat(on("2015-05-05").status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(on("2015-05-05").returned()).isEqualTo(1);
        var closed = on("2015-06-10");
        assertThat(closed.status()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(closed.closedOn()).isEqualTo(LocalDate.parse("2015-06-10"));
        assertThat(closed.doneLate()).isTrue();
        assertThat(closed.overdue()).isFalse();
    }

    @Test
    void is_overdue_from_the_day_after_the_deadline_while_somebody_has_to_act() {
        assigned("2015-03-01", "2015-06-01");
        assertThat(on("2015-06-01").overdue()).isFalse();
        assertThat(on("2015-06-02").overdue()).isTrue();
        say(new CompletionReported(TASK, MINISTRY, WORDS, day("2015-06-03"), 0));
        assertThat(on("2015-06-03").overdue()).isFalse();
        say(new CompletionReturned(TASK, WORDS, day("2015-06-04"), 0));
        assertThat(on("2015-06-04").overdue()).isTrue();
    }

    @Test
    void is_due_soon_within_the_days_asked_for() {
        assigned("2015-03-01", "2015-06-01");
        assertThat(on("2015-05-24").dueWithin(7)).isFalse();
        assertThat(on("2015-05-25").dueWithin(7)).isTrue();
        assertThat(on("2015-06-01").dueWithin(0)).isTrue();
        assertThat(on("2015-06-02").dueWithin(7)).isFalse();
    }

    @Test
    void every_deadline_stays_with_the_event_that_set_it() {
        assigned("2015-03-01", "2015-06-01");
        var asked = LocalDate.parse("2015-08-01");
        say(new ExtensionRequested(TASK, MINISTRY, asked, WORDS, day("2015-05-01"), 0));
        assertThat(on("2015-05-01").request())
                .isEqualTo(
                        new TaskState.Request(1, MINISTRY, LocalDate.parse("2015-05-01"), asked));
        say(new ExtensionRefused(TASK, WORDS, day("2015-05-02"), 0));
        assertThat(on("2015-05-02").request()).isNull();
        say(new ExtensionRequested(TASK, MINISTRY, asked, WORDS, day("2015-05-03"), 0));
        say(new ExtensionGranted(TASK, LocalDate.parse("2015-07-01"), null, day("2015-05-04"), 0));

        assertThat(on("2015-05-04").request()).isNull();
        assertThat(on("2015-05-04").deadlines())
                .containsExactly(
                        new TaskState.Deadline(
                                0, LocalDate.parse("2015-03-01"), LocalDate.parse("2015-06-01")),
                        new TaskState.Deadline(
                                4, LocalDate.parse("2015-05-04"), LocalDate.parse("2015-07-01")));
        assertThat(on("2015-05-04").due()).isEqualTo(LocalDate.parse("2015-07-01"));
    }

    @Test
    void a_suspended_task_is_not_overdue_and_goes_on_where_it_was() {
        assigned("2015-03-01", "2015-06-01");
        say(new TaskAcknowledged(TASK, MINISTRY, day("2015-03-02"), 0));
        say(new TaskSuspended(TASK, WORDS, day("2015-04-01"), 0));
        say(new TaskResumed(TASK, LocalDate.parse("2015-09-01"), day("2015-08-01"), 0));
        assertThat(on("2015-07-01").status()).isEqualTo(TaskStatus.SUSPENDED);
        assertThat(on("2015-07-01").overdue()).isFalse();
        assertThat(on("2015-08-01").status()).isEqualTo(TaskStatus.ACKNOWLEDGED);
        assertThat(on("2015-08-01").due()).isEqualTo(LocalDate.parse("2015-09-01"));
    }

    @Test
    void a_reopened_task_is_open_again() {
        assigned("2015-03-01", null);
        say(new TaskCancelled(TASK, WORDS, null, day("2015-04-01"), 0));
        say(new TaskReopened(TASK, WORDS, LocalDate.parse("2015-10-01"), day("2015-05-01"), 0));
        assertThat(on("2015-04-01").status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(on("2015-05-01").status()).isEqualTo(TaskStatus.OPEN);
        assertThat(on("2015-05-01").closedOn()).isNull();
        assertThat(on("2015-05-01").due()).isEqualTo(LocalDate.parse("2015-10-01"));
    }

    @Test
    void who_gets_it_by_reassignment_has_not_acknowledged_it_yet() {
        assigned("2015-03-01", null);
        say(new TaskAcknowledged(TASK, MINISTRY, day("2015-03-02"), 0));
        var next = new Assignee.Agency(new AgencyId("committee"));
        say(new TaskReassigned(TASK, next, null, WORDS, null, day("2015-04-01"), 0));
        assertThat(on("2015-04-01").status()).isEqualTo(TaskStatus.OPEN);
        assertThat(on("2015-04-01").acknowledgedBy()).isEmpty();
        assertThat(on("2015-04-01").lead()).isEqualTo(next);
    }

    @Test
    void co_executors_come_and_go() {
        assigned("2015-03-01", null);
        say(new CoExecutorAdded(TASK, SERVICE, day("2015-04-01"), 0));
        say(new CoExecutorReleased(TASK, SERVICE, null, day("2015-05-01"), 0));
        assertThat(on("2015-04-01").coExecutors())
                .containsExactly(
                        new TaskState.Engagement(1, LocalDate.parse("2015-04-01"), SERVICE));
        assertThat(on("2015-05-01").coExecutors()).isEmpty();
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        wholeLife();
        var expected = on("2015-06-10");
        long seed = 20260310;
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(facts, random);
            assertThat(on("2015-06-10")).as("seed %d, round %d", seed, i).isEqualTo(expected);
        }
    }

    private void wholeLife() {
        assigned("2015-03-01", "2015-06-01");
        say(new TaskAcknowledged(TASK, MINISTRY, day("2015-03-02"), 0));
        say(new ProgressReported(TASK, MINISTRY, WORDS, day("2015-04-01"), 0));
        say(new CompletionReported(TASK, MINISTRY, WORDS, day("2015-05-01"), 0));
        say(new CompletionReturned(TASK, WORDS, day("2015-05-05"), 0));
        say(new CompletionReported(TASK, MINISTRY, WORDS, day("2015-06-02"), 0));
        say(new CompletionAccepted(TASK, null, day("2015-06-10"), 0));
    }

    private void assigned(String on, @Nullable String due) {
        say(
                new TaskAssigned(
                        TASK,
                        WORDS,
                        null,
                        null,
                        null,
                        new Assignee.Agency(MINISTRY),
                        null,
                        List.of(),
                        due == null ? null : LocalDate.parse(due),
                        day(on),
                        0,
                        null));
    }

    private void say(TaskEvent event) {
        facts.add(new TaskFact(facts.size(), event));
    }

    private TaskState on(String day) {
        return TaskState.of(facts, LocalDate.parse(day));
    }

    private static EffectiveDate day(String text) {
        return EffectiveDate.parse(text);
    }
}
