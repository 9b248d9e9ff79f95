package org.kenesh.query.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
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
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Questions about councils and seats")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                        act("decree", "7"),
                        established("government", "2000-01-01"),
                        established("labour", "2010-01-01"),
                        established("split", "2010-01-01"),
                        established("fund", "2010-01-01"),
                        defined("migration", null))
                .record(
                        council("council", "COUNCIL", "{'agency':'government'}", "2014-02-01"),
                        council("group", "WORKING_GROUP", "{'council':'council'}", "2014-06-01"),
                        seat("member", "{'agency':'labour'}", "MEMBER", ",'function':'migration'"),
                        seat("chair", "{'office':{'en':'Vice-Prime Minister'}}", "CHAIR", ""),
                        seat("unclear", "{'agency':'split'}", "MEMBER", ""),
                        seat("orphan", "{'agency':'fund'}", "MEMBER", ""),
                        appointed("member", "asan", "REPRESENTATIVE", "2014-03-01"),
                        appointed("member", "usen", "SUBSTITUTE", "2014-03-01"))
                .record(
                        told(
                                "CouncilMandateAmended",
                                """
                                {'council':'council','names':{'en':'Great Council'},
                                 'quorum':{'of':'FILLED','present':{'atLeast':'2/3'},
                                   'presiding':'CHAIR'},
                                 'effectiveOn':'2016-01-01','act':'decree'}\
                                """))
                .record(renamed("labour", "Ministry of Labour and Youth", "2015-01-01", null))
                .record(
                        reorganized(
                                "2015-11-05",
                                "decree",
                                participants("service social", "", "labour"),
                                line("migration", "labour", "service")))
                .record(reorganized("2016-03-01", "decree", participants("east west", "", "split")))
                .record(abolished("fund", "2017-01-01", "decree"))
                .record(
                        told(
                                "SeatRuled",
                                """
                                {'seat':'unclear','agency':'west','reason':{'en':'As asked'},
                                 'effectiveOn':'2016-09-01','act':'decree'}\
                                """))
                .record(told("CouncilDissolved", "{'council':'group','effectiveOn':'2018-01-01'}"))
                .record(new EventRetracted(8, Text.en("It was no seat")));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void councils_are_those_of_the_day() {
        assertThat(ids("/api/councils?on=2014-01-31")).isEmpty();
        assertThat(ids("/api/councils?on=2014-02-01")).containsExactly("council");
        assertThat(ids("/api/councils?on=2017-12-31")).containsExactly("council", "group");
        assertThat(ids("/api/councils?on=2018-01-01")).containsExactly("council");
        assertThat(ids("/api/councils?on=2018-01-01&known=6")).isEmpty();
    }

    @Test
    void councils_are_found_by_kind_words_and_whom_they_are_under() {
        assertThat(ids("/api/councils?on=2017-01-01&kind=WORKING_GROUP")).containsExactly("group");
        assertThat(ids("/api/councils?on=2017-01-01&text=great")).containsExactly("council");
        assertThat(ids("/api/councils?on=2017-01-01&superior=council")).containsExactly("group");
        assertThat(ids("/api/councils?on=2017-01-01&superior=government"))
                .containsExactly("council");
        assertThat(ids("/api/councils?on=2017-01-01&sort=-begun"))
                .containsExactly("group", "council");
        assertThat(ids("/api/councils?on=2017-01-01&sort=name&size=1&page=2")).hasSize(1);
        assertThat(service.get("/api/councils?sort=age").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/councils?kind=CLUB").statusCode()).isEqualTo(400);
    }

    @Test
    void a_council_shows_all_that_it_was_with_acts() {
        var file = service.json("/api/councils/council?on=2015-06-01");
        assertThat(file.at("/names/en").asString()).isEqualTo("Council council");
        assertThat(file.at("/quorum/value/present/moreThan").asString()).isEqualTo("1/2");
        assertThat(file.at("/quorum/until").asString()).isEqualTo("2016-01-01");
        assertThat(file.at("/under/agency/id").asString()).isEqualTo("government");
        assertThat(file.at("/below/0/id").asString()).isEqualTo("group");
        assertThat(file.at("/allNames")).hasSize(2);
        assertThat(file.at("/allNames/1/value/en").asString()).isEqualTo("Great Council");
        assertThat(file.at("/allNames/1/act").asString()).isEqualTo("decree");
        assertThat(file.at("/allQuorums/1/value/of").asString()).isEqualTo("FILLED");
        assertThat(file.at("/acts/0/number").asString()).isEqualTo("7");
        assertThat(file.at("/zone").asString()).isEqualTo("Asia/Bishkek");
        assertThat(types(file)).containsExactly("CouncilEstablished", "CouncilMandateAmended");
        assertThat(values(file.at("/seats"), "/seat/id"))
                .containsExactly("chair", "unclear", "orphan");
        assertThat(service.get("/api/councils/none").statusCode()).isEqualTo(404);
        assertThat(Service.json(service.get("/api/councils/none")).at("/detail").asString())
                .contains("council");
    }

    @Test
    void the_roster_has_each_seat_with_its_agency_of_the_day_and_who_sits_there() {
        var roster = service.json("/api/councils/council/roster?on=2015-11-04&known=20");
        assertThat(values(roster.at("/seats"), "/id"))
                .containsExactly("chair", "member", "unclear", "orphan");
        var member = roster.at("/seats/1");
        assertThat(member.at("/agency/id").asString()).isEqualTo("labour");
        assertThat(member.at("/agency/today/en").asString())
                .isEqualTo("Ministry of Labour and Youth");
        assertThat(member.at("/madeFor/then/en").asString()).isEqualTo("en labour");
        assertThat(member.at("/function/id").asString()).isEqualTo("migration");
        assertThat(member.at("/holder/person").asString()).isEqualTo("asan");
        assertThat(member.at("/holder/carriedOver").asBoolean()).isFalse();
        assertThat(member.at("/substitutes/0/person").asString()).isEqualTo("usen");
        assertThat(member.at("/votes").asBoolean()).isTrue();
        var chair = roster.at("/seats/0");
        assertThat(chair.at("/owner/office/en").asString()).isEqualTo("Vice-Prime Minister");
        assertThat(chair.has("responsibility")).isFalse();
        assertThat(chair.has("holder")).isFalse();
    }

    @Test
    void a_seat_follows_its_agency_and_its_people_are_carried_over() {
        var member =
                service.json("/api/councils/council/roster?on=2015-11-05&known=20").at("/seats/1");
        assertThat(member.at("/owner/agency").asString()).isEqualTo("labour");
        assertThat(member.at("/agency/id").asString()).isEqualTo("service");
        assertThat(member.at("/responsibility/status").asString()).isEqualTo("RESOLVED");
        assertThat(member.at("/holder/carriedOver").asBoolean()).isTrue();
        assertThat(member.at("/why").asString())
                .isEqualTo("/api/seats/member?on=2015-11-05&known=20");
        assertThat(service.get(member.at("/why").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_vacant_seat_says_among_whom_is_to_be_ruled() {
        var roster = service.json("/api/councils/council/roster?on=2016-08-31");
        assertThat(roster.at("/vacant").asInt()).isEqualTo(1);
        var unclear = roster.at("/seats/1");
        assertThat(unclear.at("/vacant").asBoolean()).isTrue();
        assertThat(unclear.at("/votes").asBoolean()).isFalse();
        assertThat(unclear.has("agency")).isFalse();
        assertThat(values(unclear.at("/responsibility/candidates"), "/id"))
                .containsExactly("east", "west");
        assertThat(unclear.at("/responsibility/since").asString()).isEqualTo("2016-03-01");
        var ruled = service.json("/api/councils/council/roster?on=2016-09-01").at("/seats/1");
        assertThat(ruled.at("/agency/id").asString()).isEqualTo("west");
    }

    @Test
    void the_roster_of_a_council_that_ended_is_empty() {
        var roster = service.json("/api/councils/group/roster?on=2018-01-01");
        assertThat(roster.at("/existence").asString()).isEqualTo("ENDED");
        assertThat(roster.at("/seats")).isEmpty();
        assertThat(service.get("/api/councils/none/roster").statusCode()).isEqualTo(404);
    }

    @Test
    void a_seat_tells_how_it_came_to_its_agency_and_what_happened_to_it() {
        var seat = service.json("/api/seats/unclear?on=2016-09-01");
        assertThat(seat.at("/council/names/en").asString()).isEqualTo("Great Council");
        assertThat(seat.at("/there").asBoolean()).isTrue();
        assertThat(values(seat.at("/explanation/chain"), "/rule"))
                .containsExactly("ASSIGNED", "R7_SEVERAL", "R1_RULED");
        var ruling = seat.at("/explanation/chain/2");
        assertThat(ruling.at("/acts/0/number").asString()).isEqualTo("7");
        assertThat(ruling.at("/words/en").asString())
                .isEqualTo(
                        "September 1, 2016: given to en west by a reassignment or a ruling (R1).");
        assertThat(types(seat)).containsExactly("SeatCreated", "SeatRuled");
        assertThat(seat.at("/history/1/data/reason/en").asString()).isEqualTo("As asked");
        assertThat(service.get("/api/seats/none").statusCode()).isEqualTo(404);
    }

    @Test
    void an_old_state_of_knowledge_answers_as_it_did() {
        assertThat(service.get("/api/seats/member?on=2016-01-01").statusCode()).isEqualTo(404);
        var answer = service.get("/api/seats/member?on=2016-01-01&known=20");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        var same =
                service.get(
                        "/api/seats/member?on=2016-01-01&known=20",
                        "If-None-Match",
                        answer.headers().firstValue("ETag").orElseThrow());
        assertThat(same.statusCode()).isEqualTo(304);
    }

    @Test
    void what_changed_names_councils_and_seats_with_the_events() {
        var council =
                service.json("/api/differences?on=2016-01-01&from-on=2015-12-31&about=COUNCIL")
                        .at("/items/0");
        assertThat(council.at("/council/id").asString()).isEqualTo("council");
        assertThat(council.at("/changes").valueStream().map(JsonNode::asString))
                .containsExactly("RENAMED", "MANDATE");
        assertThat(council.at("/before/names/en").asString()).isEqualTo("Council council");
        assertThat(council.at("/because/0/type").asString()).isEqualTo("CouncilMandateAmended");
        assertThat(council.at("/because/0/act/number").asString()).isEqualTo("7");
        var seat =
                service.json("/api/differences?on=2016-09-01&from-on=2016-08-31&about=SEAT")
                        .at("/items/0");
        assertThat(seat.at("/seat/id").asString()).isEqualTo("unclear");
        assertThat(seat.at("/changes/0").asString()).isEqualTo("AGENCY");
        assertThat(seat.at("/before/responsibility/status").asString()).isEqualTo("AMBIGUOUS");
        assertThat(seat.at("/after/responsibility/holders/0/id").asString()).isEqualTo("west");
        assertThat(values(seat.at("/because"), "/type")).containsExactly("SeatRuled");
    }

    @Test
    void a_seat_that_was_retracted_is_a_difference_between_two_states_of_knowledge() {
        var seats = service.json("/api/differences?on=2015-06-01&from-known=20&about=SEAT");
        assertThat(seats.at("/total").asInt()).isEqualTo(1);
        var seat = seats.at("/items/0");
        assertThat(seat.at("/seat/id").asString()).isEqualTo("member");
        assertThat(seat.at("/changes/0").asString()).isEqualTo("EXISTENCE");
        assertThat(seat.at("/before/holder/person").asString()).isEqualTo("asan");
        assertThat(seat.has("after")).isFalse();
        assertThat(seat.at("/because/0/how").asString()).isEqualTo("RETRACTED");
    }

    @Test
    void an_act_tells_what_it_did_to_councils_and_seats() {
        assertThat(values(service.json("/api/acts/decree").at("/effects"), "/type"))
                .contains("CouncilMandateAmended", "SeatRuled");
    }

    private static Event council(String id, String kind, String superior, String on) {
        return told(
                "CouncilEstablished",
                """
                {'council':'%s','kind':'%s','names':{'en':'Council %s'},'superior':%s,
                 'authority':'CONSULTATIVE','zone':'Asia/Bishkek',
                 'quorum':{'of':'VOTING','present':{'moreThan':'1/2'},'presiding':'ANYBODY'},
                 'effectiveOn':'%s'}\
                """
                        .formatted(id, kind, id, superior, on));
    }

    private static Event seat(String id, String owner, String role, String more) {
        return told(
                "SeatCreated",
                """
                {'seat':'%s','council':'council','owner':%s,'role':'%s','voting':'VOTING',
                 'effectiveOn':'2014-02-01'%s}\
                """
                        .formatted(id, owner, role, more));
    }

    private static Event appointed(String seat, String person, String capacity, String on) {
        return told(
                "RepresentativeAppointed",
                """
                {'seat':'%s','representative':{'person':'%s','name':{'en':'N'}},
                 'capacity':'%s','effectiveOn':'%s'}\
                """
                        .formatted(seat, person, capacity, on));
    }

    private static List<String> types(JsonNode file) {
        return values(file.at("/history"), "/type");
    }

    private static List<String> ids(String path) {
        return values(service.json(path).at("/items"), "/id");
    }

    private static List<String> values(JsonNode list, String field) {
        return list.valueStream().map(item -> item.at(field).asString()).toList();
    }
}
