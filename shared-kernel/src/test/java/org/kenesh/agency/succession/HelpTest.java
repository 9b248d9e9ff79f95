package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("Who helps with a task")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HelpTest {

    private static final TaskId TASK = new TaskId("t");
    private static final CoExecutor SERVICE = agency("service");
    private static final CoExecutor ACADEMY = agency("academy");

    private final List<Event> events = new ArrayList<>();

    @Test
    void is_whoever_came_after_a_co_executor_that_ended() {
        events.add(assigned(SERVICE));
        events.add(ended("service", "2015-11-05"));
        events.add(succeeded("service", "ministry", "2015-11-05"));
        assertThat(helping("2015-11-04")).containsExactly("service: RESOLVED [service]");
        assertThat(helping("2015-11-05")).containsExactly("service: RESOLVED [ministry]");
    }

    @Test
    void changes_when_one_is_added_and_another_released() {
        events.add(assigned(SERVICE));
        events.add(new CoExecutorAdded(TASK, ACADEMY, date("2015-06-01"), 0));
        events.add(new CoExecutorReleased(TASK, SERVICE, null, date("2015-07-01"), 0));
        assertThat(helping("2015-05-31")).containsExactly("service: RESOLVED [service]");
        assertThat(helping("2015-06-01"))
                .containsExactly("service: RESOLVED [service]", "academy: RESOLVED [academy]");
        assertThat(helping("2015-07-01")).containsExactly("academy: RESOLVED [academy]");
    }

    @Test
    void is_nobody_before_the_assignment_or_for_an_unknown_task() {
        assertThat(helping("2015-05-31")).isEmpty();
        events.add(assigned(SERVICE));
        assertThat(helping("2014-12-31")).isEmpty();
    }

    @Test
    void may_be_the_authorized_body_for_a_function() {
        var border = new FunctionId("border");
        var body = new CoExecutor(new Assignee.AuthorizedBody(border), null);
        events.add(
                new FunctionAssigned(
                        border, new AgencyId("guard"), date("2010-01-01"), 0, null, null));
        events.add(assigned(body));
        assertThat(DefinitionTest.succession(events).coExecutors(TASK, day("2015-06-01"), 2))
                .singleElement()
                .extracting(help -> help.responsibility().holders())
                .isEqualTo(List.of(new AgencyId("guard")));
    }

    private List<String> helping(String on) {
        return DefinitionTest.succession(events).coExecutors(TASK, day(on), events.size()).stream()
                .map(help ->
                        "%s: %s %s"
                                .formatted(
                                        ((Assignee.Agency) help.coExecutor().assignee()).agency(),
                                        help.responsibility().status(),
                                        help.responsibility().holders()))
                .toList();
    }

    private static TaskAssigned assigned(CoExecutor coExecutor) {
        return new TaskAssigned(
                TASK,
                Text.en("Report"),
                null,
                null,
                null,
                new Assignee.Agency(new AgencyId("ministry")),
                null,
                List.of(coExecutor),
                null,
                date("2015-01-01"),
                0,
                null);
    }

    private static Event ended(String agency, String on) {
        return new AgencyAbolished(
                new AgencyId(agency),
                Disposition.WITH_SUCCESSION,
                List.of(),
                date(on),
                0,
                null,
                null);
    }

    private static Event succeeded(String from, String to, String on) {
        return new SuccessionDeclared(
                new AgencyId(from), new AgencyId(to), date(on), 0, null, null);
    }

    private static CoExecutor agency(String id) {
        return new CoExecutor(new Assignee.Agency(new AgencyId(id)), null);
    }

    private static EffectiveDate date(String on) {
        return EffectiveDate.on(day(on));
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
