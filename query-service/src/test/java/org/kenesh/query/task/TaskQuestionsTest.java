package org.kenesh.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.accepted;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.all;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.extended;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.progress;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.task;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Questions about tasks")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("labour", "2010-01-01"), established("border", "2010-01-01"))
                .record(defined("migration", null), defined("visas", "migration"))
                .record(act("decree", "758"))
                .record(
                        task("report", "labour", "visas", "2015-06-01", "2014-01-01"),
                        task("register", "labour", "migration", null, "2014-02-01"),
                        task("fence", "border", null, "2016-06-01", "2014-03-01"),
                        task("other", "labour", null, null, "2014-03-01"))
                .record(progress("report", "labour", "2014-06-01"))
                .record(extended("report", "2015-12-01", "2015-05-01"))
                .record(renamed("labour", "Labour and Youth", "2014-05-01", "decree"))
                .record(
                        reorganized(
                                "2015-11-05",
                                "decree",
                                participants("service development", "", "labour"),
                                line("migration", "labour", "service"),
                                new Transfer(
                                        Scope.Whole.REMAINDER,
                                        new AgencyId("labour"),
                                        new AgencyId("development"),
                                        null)))
                .record(accepted("fence", "2016-01-10"))
                .record(renamed("service", "State Service", "2017-01-01", null));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void a_task_is_with_whom_the_acts_have_brought_it_to() {
        assertThat(holder("report", "2015-11-04")).isEqualTo("labour");
        assertThat(holder("report", "2015-11-05")).isEqualTo("service");
        assertThat(holder("other", "2015-11-05")).isEqualTo("development");
        assertThat(holder("fence", "2015-11-05")).isEqualTo("border");
    }

    @Test
    void every_step_is_said_in_words_with_names_of_then_and_today() {
        var answer = service.json("/api/tasks/report/responsibility?on=2018-01-01");
        var step = answer.at("/chain").get(answer.at("/chain").size() - 1);
        assertThat(step.at("/rule").asString()).isEqualTo("R2_FUNCTION_LINE");
        assertThat(step.at("/from/then/en").asString()).isEqualTo("Labour and Youth");
        assertThat(step.at("/to/0/then/en").asString()).isEqualTo("en service");
        assertThat(step.at("/to/0/today/en").asString()).isEqualTo("State Service");
        assertThat(step.at("/acts/0/number").asString()).isEqualTo("758");
        assertThat(step.at("/events/0").isIntegralNumber()).isTrue();
        assertThat(step.at("/words/en").asString())
                .contains("November 5, 2015")
                .contains("from Labour and Youth to en service (now State Service)")
                .contains("R2")
                .contains("№ 758");
        assertThat(step.at("/words/ru").asString()).contains("ноября 2015").contains("ру service");
        assertThat(step.at("/words/ky").asString()).contains("2015").contains("ky service");
    }

    @Test
    void a_task_has_its_history_and_all_its_deadlines() {
        var task = service.json("/api/tasks/report?on=2015-07-01");
        assertThat(task.at("/title/en").asString()).isEqualTo("en report");
        assertThat(task.at("/status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(task.at("/due").asString()).isEqualTo("2015-12-01");
        assertThat(task.at("/deadlines")).hasSize(2);
        assertThat(task.at("/deadlines/0/due").asString()).isEqualTo("2015-06-01");
        assertThat(task.at("/history")).hasSize(3);
        assertThat(task.at("/history/1/type").asString()).isEqualTo("ProgressReported");
        assertThat(task.at("/history/1/actor/subject").asString()).isEqualTo("secretary-1");
        assertThat(task.at("/explanation/chain")).isNotEmpty();
        var before = service.json("/api/tasks/report?on=2015-04-01");
        assertThat(before.at("/due").asString()).isEqualTo("2015-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        "agency=service&on=2016-01-01, register report",
        "agency=labour&on=2015-01-01, other register report",
        "agency=labour&on=2016-01-01, ''",
        "status=ACCEPTED&on=2016-02-01, fence",
        "overdue=true&on=2016-02-01, report",
        "overdue=true&on=2015-07-01, ''",
        "due-before=2016-01-01&on=2016-02-01, report",
        "due-after=2016-01-01&on=2016-02-01, fence",
        "function=migration&on=2016-02-01, register report",
        "function=visas&on=2016-02-01, report",
        "council=council&on=2016-02-01, fence other register report",
        "council=none&on=2016-02-01, ''",
        "text=FENCE&on=2016-02-01, fence",
        "responsibility=CLOSED&on=2016-02-01, fence",
        "on=2014-02-15, register report",
        "known=6&on=2016-01-01, report",
    })
    void tasks_are_found_by_what_they_are(String query, String found) {
        var tasks = service.json("/api/tasks?sort=id&" + query);
        var ids = tasks.at("/items").valueStream().map(t -> t.at("/id").asString()).toList();
        assertThat(String.join(" ", ids)).isEqualTo(found.isEmpty() ? "" : found);
    }

    @Test
    void tasks_come_in_the_order_that_is_asked_for() {
        assertThat(ids("/api/tasks?on=2016-01-01&sort=due"))
                .containsExactly("report", "fence", "other", "register");
        assertThat(ids("/api/tasks?on=2016-01-01&sort=-id").getFirst()).isEqualTo("report");
        assertThat(ids("/api/tasks?on=2016-01-01&sort=title&size=1")).containsExactly("fence");
    }

    @Test
    void what_is_recorded_later_changes_no_earlier_answer(@TempDir Path folder) {
        try (var own = LedgerFile.in(folder)) {
            own.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                    .record(task("t", "a", null, null, "2014-01-01"))
                    .record(
                            reorganized(
                                    "2015-01-01", null, participants("", "b", "a"), all("a", "b")));
            try (var over = Service.over(own.ledger())) {
                var path = "/api/tasks/t?on=2016-01-01&known=4";
                var before = over.get(path).body();
                assertThat(before).contains("\"b\"");
                Event never = new EventRetracted(3, Text.en("never"));
                own.record(never);
                var now = over.json("/api/tasks/t?on=2016-01-01&min-position=4");
                assertThat(now.at("/responsibility/holders/0/id").asString()).isEqualTo("a");
                assertThat(over.get(path).body()).isEqualTo(before);
            }
        }
    }

    private static List<String> ids(String path) {
        return service.json(path)
                .at("/items")
                .valueStream()
                .map(task -> task.at("/id").asString())
                .toList();
    }

    private static String holder(String task, String on) {
        JsonNode answer = service.json("/api/tasks/" + task + "/responsibility?on=" + on);
        return answer.at("/holders/0/id").asString();
    }
}
