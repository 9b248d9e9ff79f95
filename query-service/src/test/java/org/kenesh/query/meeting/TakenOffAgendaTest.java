package org.kenesh.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.nio.file.Path;
import java.util.List;
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

@DisplayName("A submission that is taken off an agenda")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenOffAgendaTest {

    private static LedgerFile ledger;
    private static Service service;

    /** Taken off the first agenda, and put on that of a meeting which is cancelled. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"))
                .record(
                        told(
                                "CouncilEstablished",
                                """
                                {'council':'c','kind':'COUNCIL','names':{'en':'C'},
                                 'authority':'CONSULTATIVE','zone':'Asia/Bishkek',
                                 'effectiveOn':'2014-01-01'}\
                                """),
                        convened("m1"),
                        convened("m2"),
                        told(
                                "ItemSubmitted",
                                """
                                {'submission':'s','council':'c','meeting':'m1','agency':'a',
                                 'title':{'en':'S'},'effectiveOn':'2015-03-01'}\
                                """),
                        item("m1", "2015-03-02"))
                .record(
                        told(
                                "AgendaItemWithdrawn",
                                """
                                {'meeting':'m1','item':'i','reason':{'en':'R'},
                                 'effectiveOn':'2015-03-04'}\
                                """))
                .record(item("m2", "2015-03-06"))
                .record(
                        told(
                                "MeetingCancelled",
                                """
                                {'meeting':'m2','reason':{'en':'R'},'effectiveOn':'2015-03-08'}\
                                """))
                .record(
                        told(
                                "AgendaItemAdded",
                                """
                                {'meeting':'m1','item':'other','title':{'en':'O'},
                                 'openness':'OPEN','effectiveOn':'2015-03-09'}\
                                """),
                        told(
                                "AgendaItemWithdrawn",
                                """
                                {'meeting':'m1','item':'other','reason':{'en':'R'},
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "MeetingCancelled",
                                """
                                {'meeting':'m1','reason':{'en':'R'},'effectiveOn':'2015-03-11'}\
                                """));
        service = Service.over(ledger.ledger());
    }

    private static Event convened(String meeting) {
        return told(
                "MeetingConvened",
                """
                {'meeting':'%s','council':'c','form':'IN_PERSON','begins':'2015-04-10T10:00',
                 'effectiveOn':'2015-03-01'}\
                """
                        .formatted(meeting));
    }

    private static Event item(String meeting, String on) {
        return told(
                "AgendaItemAdded",
                """
                {'meeting':'%s','item':'i','title':{'en':'I'},'openness':'OPEN',
                 'submission':'s','effectiveOn':'%s'}\
                """
                        .formatted(meeting, on));
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static String status(String asked) {
        return service.json("/api/submissions/s?" + asked).at("/status").asString();
    }

    @Test
    void waits_again_from_the_day_on_which_it_is_taken_off() {
        assertThat(status("on=2015-03-03")).isEqualTo("ACCEPTED");
        assertThat(status("on=2015-03-04")).isEqualTo("SUBMITTED");
        assertThat(status("on=2015-03-06")).isEqualTo("ACCEPTED");
        assertThat(status("on=2015-03-08")).isEqualTo("SUBMITTED");
        assertThat(service.json("/api/submissions/s?on=2016-01-01").at("/item").asString(""))
                .isEmpty();
    }

    @Test
    void is_on_the_agenda_as_long_as_nothing_else_was_known() {
        assertThat(status("on=2016-01-01&known=6")).isEqualTo("ACCEPTED");
        assertThat(status("on=2016-01-01&known=7")).isEqualTo("SUBMITTED");
        assertThat(status("on=2016-01-01&known=8")).isEqualTo("ACCEPTED");
        assertThat(status("on=2016-01-01&known=9")).isEqualTo("SUBMITTED");
    }

    private static List<String> history(String asked) {
        return service.json("/api/submissions/s?" + asked)
                .get("history")
                .valueStream()
                .map(happening ->
                        happening.get("type").asString()
                                + happening.at("/data/meeting").asString(" of none"))
                .toList();
    }

    @Test
    void tells_what_its_meetings_did_to_it_and_not_what_they_did_to_others() {
        assertThat(history("on=2016-01-01"))
                .containsExactly(
                        "ItemSubmittedm1",
                        "AgendaItemAddedm1",
                        "AgendaItemWithdrawnm1",
                        "AgendaItemAddedm2",
                        "MeetingCancelledm2");
        assertThat(history("on=2016-01-01&known=7")).hasSize(3);
    }

    @Test
    void is_listed_among_those_that_wait() {
        var waiting = service.json("/api/submissions?on=2016-01-01&status=SUBMITTED");
        assertThat(waiting.at("/items/0/id").asString()).isEqualTo("s");
    }
}
