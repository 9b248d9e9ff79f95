package org.kenesh.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.query.paper.Judge;
import org.kenesh.query.workbook.Workbook;
import tools.jackson.databind.JsonNode;

@DisplayName("The report on implementation")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImplementationTest {

    private static final String HALF = "?from=2015-01-01&to=2015-06-30";
    private static final String YEAR = "?from=2015-01-01&to=2015-12-31";

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                .record(
                        act("on-structure", "15"),
                        told(
                                "CouncilEstablished",
                                """
                                {'council':'c','kind':'COUNCIL','names':{'ky':'Кеңеш'},
                                 'authority':'DECIDING','zone':'Asia/Bishkek',
                                 'effectiveOn':'2014-01-01'}\
                                """),
                        told(
                                "DecisionTaken",
                                """
                                {'decision':'d','council':'c','number':4,
                                 'origin':{'procedure':'p'},'outcome':'ADOPTED',
                                 'nature':'BINDING','title':{'en':'On profiles'},
                                 'text':{'language':'EN','words':{'en':'W'}},
                                 'effectiveOn':'2014-12-01'}\
                                """))
                .record(
                        assigned("profile", "a", "2014-12-01", "2015-06-01"),
                        said("ProgressReported", "profile", "a", "Before", "2014-12-20"),
                        said("ProgressReported", "profile", "a", "A <b>third</b>", "2015-03-10"),
                        told(
                                "ExtensionRequested",
                                """
                                {'task':'profile','agency':'a','due':'2015-12-01',
                                 'reason':{'en':'Staff left'},'effectiveOn':'2015-05-10'}\
                                """),
                        told(
                                "ExtensionGranted",
                                "{'task':'profile','due':'2015-10-01','effectiveOn':'2015-05-20'}"),
                        said("ProgressReported", "profile", "b", "Two thirds", "2015-09-10"),
                        assigned("closed-before", "a", "2014-02-01", "2014-06-01"),
                        accepted("closed-before", "2014-12-31"),
                        assigned("closed-within", "a", "2014-02-01", "2015-03-01"),
                        said("CompletionReported", "closed-within", "a", "Done", "2015-02-01"),
                        accepted("closed-within", "2015-02-10"),
                        assigned("given-after", "b", "2015-07-15", null))
                .record(
                        told(
                                "ReorganizationEnacted",
                                """
                                {'participants':[{'agency':'a','role':'CEASES'},
                                  {'agency':'b','role':'CONTINUES'}],
                                 'transfers':[{'scope':'ALL','from':'a','to':'b'}],
                                 'effectiveOn':'2015-07-01','act':'on-structure'}\
                                """));
        service = Service.over(ledger.ledger());
    }

    private static Event assigned(String task, String agency, String on, @Nullable String due) {
        return told(
                "TaskAssigned",
                """
                {'task':'%s','title':{'en':'Task %s'},'council':'%s','basis':{'decision':'d'},
                 'lead':{'agency':'%s'},%s'effectiveOn':'%s'}\
                """
                        .formatted(
                                task,
                                task,
                                task.equals("given-after") ? "other" : "c",
                                agency,
                                due == null ? "" : "'due':'%s',".formatted(due),
                                on));
    }

    private static Event said(String type, String task, String agency, String words, String on) {
        return told(
                type,
                "{'task':'%s','agency':'%s','report':{'en':'%s'},'effectiveOn':'%s'}"
                        .formatted(task, agency, words, on));
    }

    private static Event accepted(String task, String on) {
        return told("CompletionAccepted", "{'task':'%s','effectiveOn':'%s'}".formatted(task, on));
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static JsonNode report(String parameters) {
        return service.json("/api/implementation" + parameters);
    }

    private static List<String> ids(JsonNode tasks) {
        var ids = new ArrayList<String>();
        tasks.forEach(task -> ids.add(task.at("/id").asString()));
        return ids;
    }

    private static JsonNode task(JsonNode report, String id) {
        for (var task : report.at("/tasks")) {
            if (task.at("/id").asString().equals(id)) {
                return task;
            }
        }
        throw new IllegalStateException(id + " in " + report);
    }

    @Test
    void tells_the_tasks_under_control_in_the_period() {
        assertThat(ids(report(HALF + "&on=2015-08-01").at("/tasks")))
                .containsExactly("closed-within", "profile");
        assertThat(ids(report(YEAR + "&on=2015-08-01").at("/tasks")))
                .containsExactly("closed-within", "profile", "given-after");
        assertThat(ids(report(YEAR + "&on=2015-08-01&council=other").at("/tasks")))
                .containsExactly("given-after");
        assertThat(ids(report("?from=2014-12-31&to=2015-01-31&on=2015-08-01").at("/tasks")))
                .containsExactly("closed-before", "closed-within", "profile");
    }

    @Test
    void tells_what_was_reported_and_asked_for_in_the_period_alone() {
        var profile = task(report(HALF + "&on=2016-01-01"), "profile");
        assertThat(profile.at("/decision/number").asInt()).isEqualTo(4);
        assertThat(profile.at("/due").asString()).isEqualTo("2015-10-01");
        assertThat(profile.at("/standard").asString()).isEqualTo("OVERDUE");
        assertThat(profile.at("/reports").size()).isEqualTo(1);
        assertThat(profile.at("/reports/0/kind").asString()).isEqualTo("PROGRESS");
        assertThat(profile.at("/reports/0/agency/then/en").asString()).isEqualTo("en a");
        assertThat(profile.at("/reports/0/words/en").asString()).isEqualTo("A <b>third</b>");
        assertThat(profile.at("/extensions/0/kind").asString()).isEqualTo("EXTENSION_REQUESTED");
        assertThat(profile.at("/extensions/0/due").asString()).isEqualTo("2015-12-01");
        assertThat(profile.at("/extensions/1/kind").asString()).isEqualTo("EXTENSION_GRANTED");
        assertThat(profile.at("/extensions/1/due").asString()).isEqualTo("2015-10-01");
        assertThat(task(report(YEAR + "&on=2016-01-01"), "profile").at("/reports").size())
                .isEqualTo(2);
    }

    @Test
    void counts_by_the_agency_then_and_by_the_one_of_today() {
        var report = report(HALF + "&on=2015-08-01");
        assertThat(report.at("/then").size()).isEqualTo(1);
        assertThat(report.at("/then/0/agency/id").asString()).isEqualTo("a");
        assertThat(report.at("/then/0/tasks").asInt()).isEqualTo(2);
        assertThat(report.at("/then/0/ids").size()).isEqualTo(2);
        assertThat(report.at("/then/0/onTime").asInt()).isEqualTo(1);
        assertThat(report.at("/then/0/open").asInt()).isEqualTo(1);
        assertThat(report.at("/then/0/inherited").asInt()).isZero();
        assertThat(report.at("/today").size()).isEqualTo(2);
        assertThat(report.at("/total/reports").asInt()).isEqualTo(2);
        assertThat(report.at("/total/requested").asInt()).isEqualTo(1);
        assertThat(report.at("/total/granted").asInt()).isEqualTo(1);
        assertThat(report.at("/total/inherited").asInt()).isEqualTo(1);
    }

    @Test
    void tells_from_whom_a_task_came_by_which_act() {
        var report = report(YEAR + "&on=2015-12-31");
        var profile = task(report, "profile");
        assertThat(profile.at("/then/id").asString()).isEqualTo("b");
        assertThat(profile.at("/inherited/0/from/id").asString()).isEqualTo("a");
        assertThat(profile.at("/inherited/0/acts/0/number").asString()).isEqualTo("15");
        assertThat(task(report, "given-after").at("/inherited").size()).isZero();
        assertThat(ids(report(HALF + "&on=2015-08-01&agency=b").at("/tasks")))
                .containsExactly("profile");
    }

    @Test
    void stands_as_it_was_known() {
        var before = report(YEAR + "&on=2015-12-31&known=17");
        assertThat(task(before, "profile").at("/then/id").asString()).isEqualTo("a");
        assertThat(task(before, "profile").at("/inherited").size()).isZero();
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        for (var path : List.of("/api/implementation", "/api/implementation.pdf")) {
            var answer = service.get(path + "?from=2015-01-01&to=2014-01-01&on=2015-11-01");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(Service.json(answer).at("/detail").asString()).contains("2015-01-01");
        }
    }

    @Test
    void is_a_workbook_in_the_language_of_the_caller() throws IOException {
        var bytes = workbook();
        assertThat(workbook()).isEqualTo(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly(
                            "Ответственные тогда",
                            "Ответственные сегодня",
                            "Поручения",
                            "Отчёты и продления",
                            "Переход");
            var entries = book.getSheet(3).orElseThrow().read();
            assertThat(entries).hasSize(2 + 6);
            assertThat(entries.get(4).getCellText(4)).isEqualTo("A <b>third</b>");
            assertThat(book.getSheet(4).orElseThrow().read().getLast().getCellText(2))
                    .contains("№ 15");
        }
    }

    private static byte[] workbook() throws IOException {
        return service.bytes(
                "/api/implementation" + YEAR + "&on=2015-12-31",
                "Accept",
                Workbook.TYPE,
                "Accept-Language",
                "ru");
    }

    private static byte[] pdf(String language, String rest) throws IOException {
        return service.bytes(
                "/api/implementation.pdf" + YEAR + "&on=2015-12-31&known=18" + rest,
                "Accept-Language",
                language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void is_a_paper_for_archives_and_readers(String language) throws Exception {
        assertThat(Judge.findings(pdf(language, ""))).isEmpty();
        var before = pdf(language, "&council=c");
        assertThat(Judge.findings(before)).isEmpty();
        ledger.record(established("later-" + language, "2010-01-01"));
        assertThat(pdf(language, "&council=c")).isEqualTo(before);
    }

    @Test
    void says_on_paper_who_reported_what_and_whence_a_task_came() throws IOException {
        try (var document = Loader.loadPDF(pdf("en", "&council=c"))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Кеңеш",
                            "Report on implementation",
                            "From 1 January 2015 to 31 December 2015",
                            "Decision No. 4/2014: On profiles",
                            "en a: A <b>third</b>",
                            "Extension requested, 10 May 2015 (until 1 December 2015)",
                            "en a: Staff left",
                            "№ 15");
            var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names).containsOnlyKeys("implementation.json");
        }
    }

    @Test
    void is_printed_of_so_many_tasks_as_a_paper_holds(@TempDir Path folder) {
        try (var large = LedgerFile.in(folder)) {
            large.record(established("a", "2010-01-01"), established("b", "2010-01-01"));
            for (int i = 0; i <= 1000; i++) {
                large.record(assigned("t" + i, i == 0 ? "b" : "a", "2015-01-10", null));
            }
            try (var asked = Service.over(large.ledger())) {
                var path = "/api/implementation.pdf" + YEAR + "&on=2015-12-31";
                var refused = asked.get(path, "Accept-Language", "en");
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(Service.json(refused).at("/detail").asString())
                        .contains("at most 1000 tasks", "there are 1001");
                assertThat(asked.get(path + "&agency=b").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void is_not_printed_of_a_council_that_is_not_there() {
        var answer = service.get("/api/implementation.pdf" + YEAR + "&on=2015-12-31&council=z");
        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
