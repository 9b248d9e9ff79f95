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
import tools.jackson.databind.JsonNode;

@DisplayName("Questions about meetings, written procedures and decisions")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilLifeTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                .record(
                        told(
                                "CouncilEstablished",
                                """
                                {'council':'c','kind':'COUNCIL','names':{'en':'Council on Migration'},
                                 'authority':'DECIDING','zone':'Asia/Bishkek',
                                 'quorum':{'of':'VOTING','present':{'moreThan':'1/2'},
                                   'presiding':'CHAIR'},
                                 'decisions':{'method':'VOTE','of':'PRESENT',
                                   'inFavour':{'moreThan':'1/2'},'tie':'REJECTED',
                                   'withoutQuorum':'NOTHING'},'effectiveOn':'2014-01-01'}\
                                """),
                        seat("chair", "{'office':{'en':'Vice-Prime Minister'}}", "CHAIR"),
                        seat("sa", "{'agency':'a'}", "MEMBER"),
                        seat("sb", "{'agency':'b'}", "MEMBER"),
                        told(
                                "RepresentativeAppointed",
                                """
                                {'seat':'sa','representative':{'person':'ann','name':{'en':'Ann'}},
                                 'capacity':'REPRESENTATIVE','effectiveOn':'2014-01-01'}\
                                """))
                .record(
                        told(
                                "ItemSubmitted",
                                """
                                {'submission':'s','council':'c','agency':'a',
                                 'title':{'en':'Profile'},'effectiveOn':'2015-02-20'}\
                                """))
                .record(
                        told(
                                "MeetingConvened",
                                """
                                {'meeting':'m','council':'c','number':'3','form':'IN_PERSON',
                                 'begins':'2015-03-10T10:00','effectiveOn':'2015-03-01'}\
                                """),
                        item("i1", 0, "'submission':'s',"),
                        told("AgendaIssued", "{'meeting':'m','effectiveOn':'2015-03-02'}"),
                        item("i2", 1, ""),
                        item("i3", 0, ""),
                        told(
                                "AgendaItemMoved",
                                "{'meeting':'m','item':'i1','place':3,'effectiveOn':'2015-03-04'}"),
                        told(
                                "AgendaItemWithdrawn",
                                """
                                {'meeting':'m','item':'i2','reason':{'en':'Not ready'},
                                 'effectiveOn':'2015-03-05'}\
                                """),
                        told("AgendaIssued", "{'meeting':'m','effectiveOn':'2015-03-06'}"))
                .record(
                        told(
                                "MeetingOpened",
                                """
                                {'meeting':'m','at':'2015-03-10T10:05','presiding':'chair',
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "AttendanceRecorded",
                                """
                                {'meeting':'m','seats':[
                                  {'seat':'chair','presence':'PRESENT',
                                   'person':{'person':'vpm','name':{'en':'Vic'}}},
                                  {'seat':'sa','presence':'PRESENT'},
                                  {'seat':'sb','presence':'EXCUSED'}],
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "AttendanceRecorded",
                                """
                                {'meeting':'m','item':'i3','seats':[
                                  {'seat':'sa','presence':'ABSENT'}],'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "DecisionTaken",
                                """
                                {'decision':'d1','council':'c','number':1,
                                 'origin':{'meeting':'m','item':'i1'},'outcome':'ADOPTED',
                                 'nature':'BINDING','title':{'en':'On the profile'},
                                 'text':{'language':'EN','words':{'en':'Make a migration profile'}},
                                 'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'}],
                                 'tasks':[{'task':'t','title':{'en':'Profile'},'lead':{'agency':'a'}}],
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "TaskAssigned",
                                """
                                {'task':'t','title':{'en':'Profile'},'council':'c',
                                 'basis':{'decision':'d1'},'lead':{'agency':'a'},
                                 'effectiveOn':'2015-03-10'}\
                                """),
                        told(
                                "MeetingClosed",
                                "{'meeting':'m','at':'2015-03-10T12:00','effectiveOn':'2015-03-10'}"))
                .record(
                        told(
                                "MinutesDrafted",
                                """
                                {'meeting':'m','paragraphs':[{'item':'i1','text':{'en':'Heard'}}],
                                 'effectiveOn':'2015-03-12'}\
                                """))
                .record(
                        told(
                                "MinutesApproved",
                                """
                                {'meeting':'m','seat':'chair','version':1,'digest':'00ff',
                                 'effectiveOn':'2015-03-20'}\
                                """),
                        told(
                                "MinutesRectified",
                                """
                                {'meeting':'m','paragraphs':[{'item':'i1','text':{'en':'Right'}}],
                                 'reason':{'en':'A name'},'effectiveOn':'2015-04-01'}\
                                """))
                .record(
                        told(
                                "ReorganizationEnacted",
                                """
                                {'participants':[{'agency':'a','role':'CEASES'},
                                  {'agency':'x','role':'BEGINS','names':{'en':'Agency x'}}],
                                 'transfers':[{'scope':'ALL','from':'a','to':'x'}],
                                 'effectiveOn':'2015-06-01'}\
                                """))
                .record(
                        told(
                                "WrittenProcedureOpened",
                                """
                                {'procedure':'p','council':'c','title':{'en':'By mail'},
                                 'text':{'en':'Replace it'},'closes':'2015-07-10T18:00',
                                 'effectiveOn':'2015-07-01'}\
                                """),
                        reply("chair", "FOR"),
                        reply("sa", "FOR"),
                        reply("sb", "AGAINST"),
                        told(
                                "WrittenProcedureClosed",
                                "{'procedure':'p','at':'2015-07-10T18:00','effectiveOn':'2015-07-10'}"),
                        told(
                                "DecisionTaken",
                                """
                                {'decision':'d2','council':'c','number':2,
                                 'origin':{'procedure':'p'},'outcome':'ADOPTED','nature':'BINDING',
                                 'title':{'en':'On a new profile'},
                                 'text':{'language':'EN','words':{'en':'Anew'}},
                                 'links':[{'kind':'SUPERSEDES','decision':'d1'}],
                                 'disposals':[{'task':'t','what':'KEPT'}],
                                 'effectiveOn':'2015-07-10'}\
                                """));
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

    private static Event item(String id, int place, String more) {
        return told(
                "AgendaItemAdded",
                """
                {'meeting':'m','item':'%s',%s'title':{'en':'Item %s'},'place':%d,
                 'openness':'OPEN','rapporteur':'a','effectiveOn':'2015-03-02'}\
                """
                        .formatted(id, more, id, place));
    }

    private static Event reply(String seat, String vote) {
        return told(
                "ReplyRecorded",
                """
                {'procedure':'p','seat':'%s','vote':'%s','at':'2015-07-02T09:00',
                 'effectiveOn':'2015-07-02'}\
                """
                        .formatted(seat, vote));
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(one -> one.at(pointer).asString()).toList();
    }

    @Test
    void a_meeting_is_found_by_council_day_and_words() {
        assertThat(texts(service.json("/api/meetings?on=2016-01-01").at("/items"), "/id"))
                .containsExactly("m");
        assertThat(service.json("/api/meetings?on=2016-01-01&text=item%20i3").at("/total").asInt())
                .isOne();
        assertThat(service.json("/api/meetings?on=2016-01-01&council=z").at("/total").asInt())
                .isZero();
        assertThat(service.json("/api/meetings?on=2015-02-01").at("/total").asInt()).isZero();
        assertThat(
                        service.json("/api/meetings?on=2015-03-09&status=CONVENED")
                                .at("/items/0/begins")
                                .asString())
                .isEqualTo("2015-03-10T10:00");
    }

    @Test
    void a_meeting_shows_its_agenda_with_the_differences_of_its_versions() {
        var meeting = service.json("/api/meetings/m?on=2016-01-01");
        assertThat(texts(meeting.at("/agenda"), "/id")).containsExactly("i3", "i1", "i2");
        assertThat(meeting.at("/agenda/0/number").asInt()).isOne();
        assertThat(meeting.at("/agenda/2/withdrawn/en").asString()).isEqualTo("Not ready");
        assertThat(meeting.at("/agenda/1/submission").asString()).isEqualTo("s");
        assertThat(meeting.at("/versions/1/added").toString()).isEqualTo("[\"i3\"]");
        assertThat(meeting.at("/versions/1/removed").toString()).isEqualTo("[]");
        assertThat(meeting.at("/versions/1/items").toString()).isEqualTo("[\"i3\",\"i1\"]");
    }

    @Test
    void a_meeting_shows_who_came_by_the_names_of_that_day() {
        var meeting = service.json("/api/meetings/m?on=2016-01-01");
        assertThat(meeting.at("/attendance/1/person/name/en").asString()).isEqualTo("Ann");
        assertThat(meeting.at("/attendance/0/seat/name/en").asString())
                .isEqualTo("Vice-Prime Minister");
        assertThat(meeting.at("/attendance/1/seat/agency/id").asString()).isEqualTo("a");
        assertThat(meeting.at("/sessions/0/from").asString()).isEqualTo("2015-03-10T10:05");
    }

    @Test
    void the_quorum_of_each_item_is_told_in_words() {
        var agenda = service.json("/api/meetings/m?on=2016-01-01").at("/agenda");
        assertThat(agenda.at("/1/quorum/verdict").asString()).isEqualTo("REACHED");
        assertThat(agenda.at("/0/quorum/verdict").asString()).isEqualTo("NOT_REACHED");
        assertThat(agenda.at("/0/quorum/words/en").asString())
                .isEqualTo(
                        "There is no quorum: 1 of the 3 seats that count are present. The rule of that day asks for more"
                                + " than 1/2 of all seats with a vote, the chair. Too few seats are"
                                + " present. Counted: Vice-Prime Minister (present). Not counted:"
                                + " en a (absent); en b (excused).");
        assertThat(agenda.at("/0/quorum/words/ky").asString()).startsWith("Кворум жок");
        assertThat(agenda.at("/2/quorum").isMissingNode()).isTrue();
    }

    @Test
    void minutes_are_read_in_the_version_of_each_day() {
        var draft = service.json("/api/meetings/m/minutes?on=2015-03-15");
        assertThat(draft.at("/status").asString()).isEqualTo("DRAFTED");
        var now = service.json("/api/meetings/m/minutes?on=2016-01-01");
        assertThat(now.at("/latest/paragraphs/0/text/en").asString()).isEqualTo("Right");
        assertThat(now.at("/approval/digest").asString()).isEqualTo("00ff");
        assertThat(now.at("/versions").size()).isEqualTo(2);
        assertThat(service.get("/api/meetings/m/minutes?on=2015-03-11").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_submission_shows_who_speaks_for_it_today() {
        var submission = service.json("/api/submissions/s?on=2016-01-01");
        assertThat(submission.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(submission.at("/item").asString()).isEqualTo("i1");
        assertThat(submission.at("/responsibility/holders/0/id").asString()).isEqualTo("x");
        assertThat(
                        service.json("/api/submissions?on=2015-02-21&status=SUBMITTED")
                                .at("/total")
                                .asInt())
                .isOne();
    }

    @Test
    void a_written_procedure_counts_replies() {
        var procedure = service.json("/api/written-procedures/p?on=2016-01-01");
        assertThat(procedure.at("/quorum/verdict").asString()).isEqualTo("REACHED");
        assertThat(texts(procedure.at("/replies"), "/vote"))
                .containsExactly("FOR", "FOR", "AGAINST");
        assertThat(procedure.at("/replies/1/seat/agency/id").asString()).isEqualTo("x");
        assertThat(procedure.at("/decisions/0/id").asString()).isEqualTo("d2");
        assertThat(
                        service.json("/api/written-procedures?on=2015-07-03&closed=false")
                                .at("/total")
                                .asInt())
                .isOne();
    }

    @Test
    void the_register_of_decisions_is_filtered_and_searched() {
        assertThat(texts(service.json("/api/decisions?on=2016-01-01").at("/items"), "/id"))
                .containsExactly("d1", "d2");
        var inForce = service.json("/api/decisions?on=2016-01-01&status=IN_FORCE&year=2015");
        assertThat(texts(inForce.at("/items"), "/number")).containsExactly("2");
        assertThat(
                        texts(
                                service.json("/api/decisions?on=2016-01-01&q=migration")
                                        .at("/items"),
                                "/id"))
                .containsExactly("d1");
        assertThat(
                        texts(
                                service.json("/api/decisions?on=2015-04-01&council=c").at("/items"),
                                "/status"))
                .containsExactly("IN_FORCE");
    }

    @Test
    void a_decision_shows_its_votes_its_links_and_who_has_its_tasks_by_now() {
        var first = service.json("/api/decisions/d1?on=2016-01-01");
        assertThat(first.at("/status").asString()).isEqualTo("SUPERSEDED");
        assertThat(first.at("/linked/0/decision/number").asInt()).isEqualTo(2);
        assertThat(first.at("/voting/tally/carried").asBoolean()).isTrue();
        assertThat(first.at("/voting/rule/value/inFavour/moreThan").asString()).isEqualTo("1/2");
        assertThat(first.at("/tasks/0/responsibility/holders/0/id").asString()).isEqualTo("x");
        assertThat(first.at("/origin/item").asString()).isEqualTo("i1");
        var second = service.json("/api/decisions/d2?on=2016-01-01");
        assertThat(second.at("/voting/tally/against").asInt()).isOne();
        assertThat(second.at("/disposals/0/what").asString()).isEqualTo("KEPT");
        assertThat(second.at("/quorum/present").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_not_known_is_a_clear_problem() {
        for (var path :
                List.of(
                        "/api/meetings/z",
                        "/api/decisions/z",
                        "/api/submissions/z",
                        "/api/written-procedures/z")) {
            assertThat(service.get(path + "?on=2016-01-01").statusCode()).as(path).isEqualTo(404);
        }
    }
}
