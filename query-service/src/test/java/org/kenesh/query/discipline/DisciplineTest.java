package org.kenesh.query.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.query.workbook.Workbook;
import tools.jackson.databind.JsonNode;

@DisplayName("Execution discipline")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisciplineTest {

    private static final String YEAR = "/api/discipline?from=2015-01-01&to=2015-12-31";

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                .record(
                        assigned("early", "a", "2015-03-01"),
                        done("early", "a", "2015-02-27"),
                        assigned("late", "a", "2015-03-01"),
                        done("late", "a", "2015-03-20"),
                        assigned("never", "a", "2015-04-01"),
                        assigned("open", "a", "2015-12-01"),
                        assigned("dropped", "a", "2015-05-01"),
                        told(
                                "TaskCancelled",
                                "{'task':'dropped','reason':{'en':'R'},'effectiveOn':'2015-04-01'}"),
                        assigned("other", "b", "2015-06-30"),
                        done("other", "b", "2015-06-30"),
                        assigned("next-year", "b", "2016-01-01"))
                .record(
                        told(
                                "ReorganizationEnacted",
                                """
                                {'participants':[{'agency':'a','role':'CEASES'},
                                  {'agency':'b','role':'CONTINUES'}],
                                 'transfers':[{'scope':'ALL','from':'a','to':'b'}],
                                 'effectiveOn':'2015-07-01'}\
                                """));
        service = Service.over(ledger.ledger());
    }

    private static Event assigned(String task, String agency, String due) {
        return told(
                "TaskAssigned",
                """
                {'task':'%s','title':{'en':'T'},'council':'%s','lead':{'agency':'%s'},'due':'%s',
                 'effectiveOn':'2015-01-10'}\
                """
                        .formatted(task, task.equals("other") ? "d" : "c", agency, due));
    }

    private static Event done(String task, String agency, String on) {
        return told(
                "CompletionReported",
                "{'task':'%s','agency':'%s','report':{'en':'R'},'effectiveOn':'%s'}"
                        .formatted(task, agency, on));
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static void counts(
            JsonNode row, int tasks, int onTime, int late, int open, int overdue, int cancelled) {
        assertThat(
                        List.of(
                                row.at("/tasks").asInt(),
                                row.at("/onTime").asInt(),
                                row.at("/late").asInt(),
                                row.at("/open").asInt(),
                                row.at("/overdue").asInt(),
                                row.at("/cancelled").asInt()))
                .containsExactly(tasks, onTime, late, open, overdue, cancelled);
    }

    @Test
    void counts_by_the_agency_then_and_by_the_one_of_today() {
        var report = service.json(YEAR + "&on=2015-11-01");
        counts(report.at("/total"), 5, 2, 1, 1, 1, 1);
        assertThat(report.at("/then").size()).isEqualTo(2);
        assertThat(report.at("/then/0/agency/id").asString()).isEqualTo("a");
        counts(report.at("/then/0"), 3, 1, 1, 0, 1, 1);
        counts(report.at("/then/1"), 2, 1, 0, 1, 0, 0);
        assertThat(report.at("/today/0/agency/id").asString()).isEqualTo("b");
        assertThat(report.at("/total/discipline").asDouble()).isEqualTo(0.5);
    }

    @Test
    void stands_as_it_did_on_each_day_and_state_of_knowledge() {
        counts(service.json(YEAR + "&on=2015-02-01").at("/total"), 6, 0, 0, 6, 0, 0);
        counts(service.json(YEAR + "&on=2016-02-01").at("/total"), 5, 2, 1, 0, 2, 1);
        var before = service.json(YEAR + "&on=2015-11-01&known=13");
        assertThat(before.at("/today/0/agency/id").asString()).isEqualTo("a");
    }

    @Test
    void is_told_for_one_council() {
        counts(service.json(YEAR + "&on=2015-11-01&council=d").at("/total"), 1, 1, 0, 0, 0, 0);
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        var answer = service.get("/api/discipline?from=2015-01-01&to=2014-01-01&on=2015-11-01");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/detail").asString()).contains("2015-01-01");
    }

    @Test
    void is_a_workbook_in_the_language_of_the_caller() throws IOException {
        var bytes = workbook();
        assertThat(workbook()).isEqualTo(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getFirstSheet();
            var rows = sheet.read();
            assertThat(sheet.getName()).isEqualTo("Ошол кездеги жооптуулар");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Орган");
            assertThat(rows.getLast().getCellText(0)).isEqualTo("Бардыгы");
            assertThat(rows.getLast().getCellAsNumber(1).orElseThrow()).hasToString("5");
        }
    }

    private static byte[] workbook() throws IOException {
        return service.bytes(
                YEAR + "&on=2015-11-01", "Accept", Workbook.TYPE, "Accept-Language", "ky");
    }
}
