package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;
import static org.kenesh.command.slice.History.function;
import static org.kenesh.command.slice.History.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.ContradictedTask.AcknowledgedBefore;
import org.kenesh.command.slice.ContradictedTask.CoExecutorAbsent;
import org.kenesh.command.slice.ContradictedTask.CoExecutorPresent;
import org.kenesh.command.slice.ContradictedTask.CompletionNotReported;
import org.kenesh.command.slice.ContradictedTask.CompletionWaits;
import org.kenesh.command.slice.ContradictedTask.DueNotLater;
import org.kenesh.command.slice.ContradictedTask.ExtensionNotRequested;
import org.kenesh.command.slice.ContradictedTask.ExtensionWaits;
import org.kenesh.command.slice.ContradictedTask.NotResponsible;
import org.kenesh.command.slice.ContradictedTask.ResponsibilityOpen;
import org.kenesh.command.slice.ContradictedTask.TaskClosed;
import org.kenesh.command.slice.ContradictedTask.TaskExists;
import org.kenesh.command.slice.ContradictedTask.TaskNotClosed;
import org.kenesh.command.slice.ContradictedTask.TaskNotSuspended;
import org.kenesh.command.slice.ContradictedTask.TaskNotYetAssigned;
import org.kenesh.command.slice.ContradictedTask.TaskSuspended;
import org.kenesh.command.slice.NeverRight.DueTooEarly;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NotOnRecord.ActUnknown;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.FunctionUnknown;
import org.kenesh.command.slice.NotOnRecord.TaskUnknown;
import org.kenesh.task.TaskStatus;

@DisplayName("Commands about a task")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskRulesTest {

    private final History history = new History();

    @BeforeEach
    void agencies_and_a_task() {
        history.agencies("a", "b", "c", "helper").functions("f");
        history.given(
                "assign-task",
                "{'task':'t','title':{'en':'T'},'lead':{'agency':'a'},'function':'f','coExecutors':[{'agency':'helper'}],'due':'2014-09-01','effectiveOn':'2014-03-01'}");
    }

    @Test
    void a_task_is_assigned_once() {
        history.refuses("assign-task", assign("t", "a", ""), new TaskExists("/task", task("t")));
    }

    @Test
    void a_task_goes_to_whom_and_for_what_is_known() {
        var fresh = new History().agencies("a");
        fresh.refuses(
                "assign-task",
                assign("t", "x", ""),
                new AgencyUnknown("/lead/agency", agency("x")));
        fresh.refuses(
                "assign-task",
                assign("t", "a", ",'function':'g'"),
                new FunctionUnknown("/function", function("g")));
        fresh.refuses(
                "assign-task",
                "{'task':'t','title':{'en':'T'},'lead':{'authorizedFor':'g'},'effectiveOn':'2014-03-01'}",
                new FunctionUnknown("/lead/authorizedFor", function("g")));
        fresh.refuses(
                "assign-task",
                assign("t", "a", ",'coExecutors':[{'agency':'y'}]"),
                new AgencyUnknown("/coExecutors/0/agency", agency("y")));
        fresh.refuses(
                "assign-task",
                assign("t", "a", ",'coExecutors':[{'agency':'a'},{'agency':'a'}]"),
                new NamedTwice(
                        "/coExecutors/1", "CoExecutor[assignee=Agency[agency=a], function=null]"));
        fresh.refuses(
                "assign-task",
                assign("t", "a", ",'basis':{'act':'x'}"),
                new ActUnknown("/basis/act", new ActId("x")));
        fresh.refuses(
                "assign-task",
                assign("t", "a", ",'due':'2014-02-01'"),
                new DueTooEarly("/due", LocalDate.parse("2014-02-01"), day("2014-03-01")));
    }

    @Test
    void a_task_may_go_to_an_agency_that_has_ended_but_not_to_one_that_has_not_begun() {
        var fresh = new History().agencies("a");
        fresh.given(
                "abolish-agency",
                "{'agency':'a','disposition':'NOT_STATED','effectiveOn':'2012-01-01'}");
        fresh.grants("assign-task", assign("t", "a", ""));
        fresh.refuses(
                "assign-task",
                assign("t", "a", "").replace("2014", "2001"),
                new AgencyNotBegun(
                        "/lead/agency", agency("a"), day("2001-03-01"), day("2010-01-01")));
    }

    @Test
    void nothing_is_said_of_a_task_that_is_not_there_or_not_yet() {
        new History()
                .agencies("a")
                .refuses(
                        "acknowledge-task",
                        about("'agency':'a'", "2014-03-05"),
                        new TaskUnknown("/task", task("t")));
        history.refuses(
                "acknowledge-task",
                about("'agency':'a'", "2014-02-28"),
                new TaskNotYetAssigned(
                        "/effectiveOn", task("t"), day("2014-02-28"), day("2014-03-01")));
    }

    @Test
    void who_is_responsible_or_helps_may_speak_and_nobody_else() {
        history.grants("acknowledge-task", about("'agency':'a'", "2014-03-05"));
        history.grants("report-progress", report("helper", "2014-03-05"));
        history.refuses(
                "report-completion",
                report("b", "2014-03-05"),
                new NotResponsible(
                        "/agency",
                        task("t"),
                        agency("b"),
                        day("2014-03-05"),
                        List.of(agency("a"), agency("helper"))));
    }

    @Test
    void after_a_reorganization_who_came_after_may_speak() {
        history.given(
                "enact-reorganization",
                "{'participants':[{'agency':'a','role':'CEASES'},{'agency':'b','role':'CONTINUES'}],'transfers':[{'function':'f','from':'a','to':'b'}],'effectiveOn':'2014-06-01'}");
        history.grants("report-progress", report("a", "2014-05-31"));
        history.grants("report-progress", report("b", "2014-06-01"));
        history.grants("report-progress", report("b", "2014"));
        history.grants("report-progress", report("a", "2014-05-20/2014-07-01"));
        history.refuses(
                "report-progress",
                report("a", "2014-06-01"),
                new NotResponsible(
                        "/agency",
                        task("t"),
                        agency("a"),
                        day("2014-06-01"),
                        List.of(agency("b"), agency("helper"))));
    }

    @Test
    void when_it_is_open_who_is_responsible_the_candidates_are_named() {
        history.given(
                "enact-reorganization",
                "{'participants':[{'agency':'a','role':'CEASES'},{'agency':'b','role':'CONTINUES'},{'agency':'c','role':'CONTINUES'}],'effectiveOn':'2014-06-01'}");
        history.refuses(
                "acknowledge-task",
                about("'agency':'b'", "2014-06-02"),
                new ResponsibilityOpen(
                        "/agency",
                        task("t"),
                        agency("b"),
                        day("2014-06-02"),
                        "AMBIGUOUS",
                        List.of(agency("b"), agency("c")),
                        List.of()));
        history.given(
                        "rule-responsibility",
                        about("'to':{'agency':'c'},'reason':{'en':'R'}", "2014-06-02"))
                .grants("acknowledge-task", about("'agency':'c'", "2014-06-02"));
    }

    @Test
    void when_nobody_is_responsible_the_last_one_is_named() {
        history.given(
                "abolish-agency",
                "{'agency':'a','disposition':'NO_SUCCESSOR','effectiveOn':'2014-06-01'}");
        history.refuses(
                "acknowledge-task",
                about("'agency':'b'", "2014-06-02"),
                new ResponsibilityOpen(
                        "/agency",
                        task("t"),
                        agency("b"),
                        day("2014-06-02"),
                        "ORPHANED",
                        List.of(),
                        List.of(agency("a"))));
    }

    @Test
    void an_agency_acknowledges_once() {
        history.given("acknowledge-task", about("'agency':'a'", "2014-03-05"))
                .refuses(
                        "acknowledge-task",
                        about("'agency':'a'", "2014-03-06"),
                        new AcknowledgedBefore("/agency", task("t"), agency("a")));
    }

    @Test
    void a_completion_is_reported_before_it_is_accepted_or_returned() {
        history.refuses(
                "accept-completion",
                about("", "2014-04-01"),
                new CompletionNotReported("/task", task("t")));
        history.refuses(
                "return-completion",
                about("'reason':{'en':'R'}", "2014-04-01"),
                new CompletionNotReported("/task", task("t")));
        history.given("report-completion", report("a", "2014-04-02"));
        history.refuses(
                "report-completion",
                report("helper", "2014-04-03"),
                new CompletionWaits("/task", task("t"), agency("a")));
        history.grants("accept-completion", about("", "2014-04-03"));
        history.given("return-completion", about("'reason':{'en':'R'}", "2014-04-03"))
                .refuses(
                        "accept-completion",
                        about("", "2014-04-04"),
                        new CompletionNotReported("/task", task("t")));
    }

    @Test
    void nothing_but_reopening_is_done_with_a_closed_task() {
        history.given("cancel-task", about("'reason':{'en':'R'}", "2014-05-01"));
        var closed =
                new TaskClosed(
                        "/task", task("t"), TaskStatus.CANCELLED, LocalDate.parse("2014-05-01"));
        for (var command :
                List.of(
                        "acknowledge-task|'agency':'a'",
                        "report-progress|'agency':'a','report':{'en':'R'}",
                        "report-completion|'agency':'a','report':{'en':'R'}",
                        "accept-completion|",
                        "return-completion|'reason':{'en':'R'}",
                        "request-extension|'agency':'a','due':'2015-01-01','reason':{'en':'R'}",
                        "grant-extension|'due':'2015-01-01'",
                        "refuse-extension|'reason':{'en':'R'}",
                        "reassign-task|'to':{'agency':'b'},'reason':{'en':'R'}",
                        "rule-responsibility|'to':{'agency':'b'},'reason':{'en':'R'}",
                        "add-co-executor|'coExecutor':{'agency':'b'}",
                        "release-co-executor|'coExecutor':{'agency':'helper'}",
                        "suspend-task|'reason':{'en':'R'}",
                        "resume-task|",
                        "cancel-task|'reason':{'en':'R'}")) {
            int bar = command.indexOf('|');
            history.refuses(
                    command.substring(0, bar),
                    about(command.substring(bar + 1), "2014-05-02"),
                    closed);
        }
        history.grants("reopen-task", about("'reason':{'en':'R'}", "2014-05-02"));
        history.grants("report-progress", report("a", "2014-04-30"));
    }

    @Test
    void only_a_closed_task_is_reopened() {
        history.refuses(
                "reopen-task",
                about("'reason':{'en':'R'}", "2014-05-01"),
                new TaskNotClosed("/task", task("t")));
    }

    @Test
    void more_time_is_asked_for_before_it_is_granted_or_refused() {
        var later = LocalDate.parse("2014-12-01");
        history.refuses(
                "grant-extension",
                about("'due':'2014-12-01'", "2014-05-01"),
                new ExtensionNotRequested("/task", task("t")));
        history.refuses(
                "refuse-extension",
                about("'reason':{'en':'R'}", "2014-05-01"),
                new ExtensionNotRequested("/task", task("t")));
        history.refuses(
                "request-extension",
                about("'agency':'a','due':'2014-09-01','reason':{'en':'R'}", "2014-05-01"),
                new DueNotLater(
                        "/due", LocalDate.parse("2014-09-01"), LocalDate.parse("2014-09-01")));
        history.given(
                "request-extension",
                about("'agency':'a','due':'2014-12-01','reason':{'en':'R'}", "2014-05-01"));
        history.refuses(
                "request-extension",
                about("'agency':'a','due':'2015-12-01','reason':{'en':'R'}", "2014-05-02"),
                new ExtensionWaits("/task", task("t"), later));
        history.refuses(
                "grant-extension",
                about("'due':'2014-08-01'", "2014-05-02"),
                new DueNotLater(
                        "/due", LocalDate.parse("2014-08-01"), LocalDate.parse("2014-09-01")));
        history.grants("grant-extension", about("'due':'2014-10-01'", "2014-05-02"));
        history.grants("refuse-extension", about("'reason':{'en':'R'}", "2014-05-02"));
    }

    @Test
    void a_suspended_task_rests_until_it_is_resumed() {
        history.refuses(
                "resume-task", about("", "2014-05-01"), new TaskNotSuspended("/task", task("t")));
        history.given("suspend-task", about("'reason':{'en':'R'}", "2014-05-01"));
        var suspended = new TaskSuspended("/task", task("t"));
        history.refuses("suspend-task", about("'reason':{'en':'R'}", "2014-05-02"), suspended);
        history.refuses("report-progress", report("a", "2014-05-02"), suspended);
        history.refuses("acknowledge-task", about("'agency':'a'", "2014-05-02"), suspended);
        history.refuses("report-completion", report("a", "2014-05-02"), suspended);
        history.refuses(
                "request-extension",
                about("'agency':'a','due':'2014-12-01','reason':{'en':'R'}", "2014-05-02"),
                suspended);
        history.refuses(
                "resume-task",
                about("'due':'2014-04-01'", "2014-05-03"),
                new DueTooEarly("/due", LocalDate.parse("2014-04-01"), day("2014-05-03")));
        history.grants("resume-task", about("'due':'2015-01-01'", "2014-05-03"));
    }

    @Test
    void a_co_executor_is_added_once_and_released_as_it_was_named() {
        history.refuses(
                "add-co-executor",
                about("'coExecutor':{'agency':'helper'}", "2014-05-01"),
                new CoExecutorPresent("/coExecutor", "helper"));
        history.refuses(
                "release-co-executor",
                about("'coExecutor':{'agency':'b'}", "2014-05-01"),
                new CoExecutorAbsent("/coExecutor", "b"));
        history.refuses(
                "release-co-executor",
                about("'coExecutor':{'agency':'helper','function':'f'}", "2014-05-01"),
                new CoExecutorAbsent("/coExecutor", "helper"));
        history.grants(
                "release-co-executor", about("'coExecutor':{'agency':'helper'}", "2014-05-01"));
        history.refuses(
                "add-co-executor",
                about("'coExecutor':{'authorizedFor':'g'}", "2014-05-01"),
                new FunctionUnknown("/coExecutor/authorizedFor", function("g")));
    }

    @Test
    void a_task_goes_only_to_whom_is_known() {
        history.refuses(
                "reassign-task",
                about("'to':{'agency':'x'},'reason':{'en':'R'}", "2014-05-01"),
                new AgencyUnknown("/to/agency", agency("x")));
        history.refuses(
                "rule-responsibility",
                about("'to':{'agency':'b'},'function':'g','reason':{'en':'R'}", "2014-05-01"),
                new FunctionUnknown("/function", function("g")));
    }

    private static String assign(String task, String agency, String more) {
        return "{'task':'%s','title':{'en':'T'},'lead':{'agency':'%s'},'effectiveOn':'2014-03-01'%s}"
                .formatted(task, agency, more);
    }

    private static String report(String agency, String on) {
        return about("'agency':'%s','report':{'en':'R'}".formatted(agency), on);
    }

    private static String about(String fields, String on) {
        return "{'task':'t',%s'effectiveOn':'%s'}"
                .formatted(fields.isEmpty() ? "" : fields + ",", on);
    }
}
