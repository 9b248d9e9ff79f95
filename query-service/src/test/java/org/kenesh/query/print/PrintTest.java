package org.kenesh.query.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.query.paper.Judge;

@DisplayName("Papers out of the record")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintTest {

    private static final List<String> PATHS =
            List.of(
                    "/api/meetings/m/agenda.pdf",
                    "/api/meetings/m/minutes.pdf",
                    "/api/decisions/d/extract.pdf",
                    "/api/councils/c/outstanding-tasks.pdf");

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                established("a", "2010-01-01"),
                told(
                        "CouncilEstablished",
                        """
                        {'council':'c','kind':'COUNCIL',
                         'names':{'ky':'Координациялык кеңеш','en':'Coordination Council'},
                         'authority':'DECIDING','zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                        """),
                told(
                        "SeatCreated",
                        """
                        {'seat':'sa','council':'c','owner':{'agency':'a'},'role':'CHAIR',
                         'voting':'VOTING','effectiveOn':'2014-01-01'}\
                        """),
                told(
                        "MeetingConvened",
                        """
                        {'meeting':'m','council':'c','number':'3','form':'IN_PERSON',
                         'begins':'2015-03-10T10:00','place':{'ky':'Чоң зал'},
                         'effectiveOn':'2015-03-01'}\
                        """),
                told(
                        "AgendaItemAdded",
                        """
                        {'meeting':'m','item':'i','title':{'ky':'Көчүп баруучулар жөнүндө'},
                         'openness':'OPEN','rapporteur':'a','effectiveOn':'2015-03-02'}\
                        """),
                told(
                        "MeetingOpened",
                        """
                        {'meeting':'m','at':'2015-03-10T10:05','presiding':'sa',
                         'effectiveOn':'2015-03-10'}\
                        """),
                told(
                        "AttendanceRecorded",
                        """
                        {'meeting':'m','seats':[{'seat':'sa','presence':'PRESENT',
                          'person':{'person':'p','name':{'ky':'Үсөнова Ө.'}}}],
                         'effectiveOn':'2015-03-10'}\
                        """),
                told(
                        "DecisionTaken",
                        """
                        {'decision':'d','council':'c','number':1,
                         'origin':{'meeting':'m','item':'i'},'outcome':'ADOPTED','nature':'BINDING',
                         'title':{'ky':'Профиль жөнүндө'},
                         'text':{'language':'KY','words':{'ky':'Профиль даярдалсын. <b>ң</b>'}},
                         'ballots':[{'seat':'sa','vote':'FOR'}],'effectiveOn':'2015-03-10'}\
                        """),
                told(
                        "TaskAssigned",
                        """
                        {'task':'t','title':{'ky':'Профилди даярдоо'},'council':'c',
                         'basis':{'decision':'d'},'lead':{'agency':'a'},'due':'2015-05-01',
                         'effectiveOn':'2015-03-10'}\
                        """),
                told(
                        "MinutesDrafted",
                        """
                        {'meeting':'m','paragraphs':[{'text':{'ky':'Жыйын **ачылды**.'}},
                          {'item':'i','text':{'ky':'*Угулду*: орган.'}}],
                         'effectiveOn':'2015-03-12'}\
                        """));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static byte[] pdf(String path, String language) throws IOException {
        return service.bytes(path + "?on=2016-01-01&known=10", "Accept-Language", language);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void are_valid_for_archives_and_readers(String language) throws Exception {
        for (var path : PATHS) {
            assertThat(Judge.findings(pdf(path, language))).as(path).isEmpty();
        }
    }

    @Test
    void tell_what_is_on_record() throws IOException {
        assertThat(text(pdf("/api/meetings/m/minutes.pdf", "ky")).replaceAll("\\s+", " "))
                .contains(
                        "Координациялык кеңеш",
                        "Чоң зал",
                        "Үсөнова Ө.",
                        "1. Көчүп баруучулар жөнүндө",
                        "№ 1/2015 чечим: Профиль жөнүндө",
                        "Профиль даярдалсын. <b>ң</b>",
                        "макул 1, каршы 0",
                        "Профилди даярдоо");
        assertThat(text(pdf("/api/councils/c/outstanding-tasks.pdf", "ru")))
                .contains("Неисполненные поручения", "просрочено");
    }

    @Test
    void are_the_same_bytes_of_the_same_state_whatever_is_recorded_later() throws IOException {
        var before = PATHS.stream().map(path -> bytes(path)).toList();
        ledger.record(established("later-" + System.identityHashCode(before), "2010-01-01"));
        for (int i = 0; i < PATHS.size(); i++) {
            assertThat(pdf(PATHS.get(i), "ky")).isEqualTo(before.get(i));
        }
    }

    private static byte[] bytes(String path) {
        try {
            return pdf(path, "ky");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void are_not_made_of_what_is_not_there() {
        for (var path :
                List.of(
                        "/api/meetings/z/agenda.pdf",
                        "/api/meetings/z/minutes.pdf",
                        "/api/decisions/z/extract.pdf",
                        "/api/councils/z/outstanding-tasks.pdf")) {
            assertThat(service.get(path + "?on=2016-01-01").statusCode()).as(path).isEqualTo(404);
        }
    }
}
