package org.kenesh.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.nio.file.Path;
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

@DisplayName("A meeting of two days")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoDayMeetingTest {

    private static LedgerFile ledger;
    private static Service service;

    /**
     * Of three seats two come, of whom one leaves after the decision; on the second day that seat
     * is vacant.
     */
    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                .record(
                        told(
                                "CouncilEstablished",
                                """
                                {'council':'c','kind':'COUNCIL','names':{'en':'C'},
                                 'authority':'DECIDING','zone':'Asia/Bishkek',
                                 'quorum':{'of':'VOTING','present':{'moreThan':'1/2'},
                                   'presiding':'ANYBODY'},'effectiveOn':'2014-01-01'}\
                                """),
                        seat("chair", "{'office':{'en':'O'}}", "CHAIR"),
                        seat("sa", "{'agency':'a'}", "MEMBER"),
                        seat("sb", "{'agency':'b'}", "MEMBER"),
                        told(
                                "MeetingConvened",
                                """
                                {'meeting':'m','council':'c','form':'IN_PERSON',
                                 'begins':'2015-03-10T10:00','effectiveOn':'2015-03-01'}\
                                """),
                        item("first"),
                        item("second"),
                        opened("2015-03-10"),
                        came("chair", "PRESENT", "2015-03-10"),
                        came("sa", "PRESENT", "2015-03-10"),
                        told(
                                "DecisionTaken",
                                """
                                {'decision':'d','council':'c','number':1,
                                 'origin':{'meeting':'m','item':'first'},'outcome':'ADOPTED',
                                 'nature':'BINDING','title':{'en':'D'},
                                 'text':{'language':'EN','words':{'en':'W'}},
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        came("sa", "ABSENT", "2015-03-10"),
                        told(
                                "MeetingAdjourned",
                                """
                                {'meeting':'m','at':'2015-03-10T12:00','reason':{'en':'R'},
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "AgencyAbolished",
                                """
                                {'agency':'a','disposition':'NO_SUCCESSOR',
                                 'effectiveOn':'2015-03-11'}\
                                """),
                        opened("2015-03-12"),
                        came("sa", "ABSENT", "2015-03-12"));
        service = Service.over(ledger.ledger());
    }

    private static Event seat(String id, String owner, String role) {
        return told(
                "SeatCreated",
                """
                {'seat':'%s','council':'c','owner':%s,'role':'%s','voting':'VOTING',
                 'effectiveOn':'2014-01-01'}\
                """
                        .formatted(id, owner, role));
    }

    private static Event item(String id) {
        return told(
                "AgendaItemAdded",
                """
                {'meeting':'m','item':'%s','title':{'en':'I'},'openness':'OPEN',
                 'effectiveOn':'2015-03-02'}\
                """
                        .formatted(id));
    }

    private static Event opened(String on) {
        return told(
                "MeetingOpened",
                "{'meeting':'m','at':'%sT10:00','presiding':'chair','effectiveOn':'%s'}"
                        .formatted(on, on));
    }

    private static Event came(String seat, String presence, String on) {
        return told(
                "AttendanceRecorded",
                "{'meeting':'m','seats':[{'seat':'%s','presence':'%s'}],'effectiveOn':'%s'}"
                        .formatted(seat, presence, on));
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void has_the_quorum_of_an_item_on_the_day_on_which_was_decided_on_it() {
        var meeting = service.json("/api/meetings/m?on=2016-01-01");
        assertThat(meeting.at("/agenda/0/quorum/verdict").asString()).isEqualTo("REACHED");
        assertThat(meeting.at("/agenda/1/quorum/verdict").asString()).isEqualTo("NOT_REACHED");
    }

    @Test
    void agrees_with_its_decisions_about_who_was_there() {
        var decision = service.json("/api/decisions/d?on=2016-01-01");
        var item = service.json("/api/meetings/m?on=2016-01-01").at("/agenda/0");
        assertThat(decision.at("/quorum/present").asInt()).isEqualTo(2);
        assertThat(decision.at("/quorum")).isEqualTo(item.at("/quorum"));
    }
}
