package org.kenesh.command.slice;

import static org.kenesh.command.slice.CouncilRulesTest.council;
import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;
import static org.kenesh.command.slice.History.function;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedCouncil.ChairPresent;
import org.kenesh.command.slice.ContradictedCouncil.CouncilEnded;
import org.kenesh.command.slice.ContradictedCouncil.CouncilNotBegun;
import org.kenesh.command.slice.ContradictedCouncil.HoldsSeat;
import org.kenesh.command.slice.ContradictedCouncil.NotCandidate;
import org.kenesh.command.slice.ContradictedCouncil.NotRepresentative;
import org.kenesh.command.slice.ContradictedCouncil.RulingWithoutEffect;
import org.kenesh.command.slice.ContradictedCouncil.SeatExists;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotOfAgency;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotOpen;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotThere;
import org.kenesh.command.slice.ContradictedCouncil.SeatWithdrawnBefore;
import org.kenesh.command.slice.ContradictedState.AgencyEnded;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.NeverRight.FunctionWithoutAgency;
import org.kenesh.command.slice.NeverRight.ObserverVotes;
import org.kenesh.command.slice.NeverRight.SubjectDiffers;
import org.kenesh.command.slice.NeverRight.UntilNotAfter;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.CouncilUnknown;
import org.kenesh.command.slice.NotOnRecord.FunctionUnknown;
import org.kenesh.command.slice.NotOnRecord.SeatUnknown;
import org.kenesh.council.CouncilId;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;

@DisplayName("Commands about seats")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeatRulesTest {

    private static final CouncilId C = new CouncilId("c");
    private static final SeatId S = new SeatId("s");

    private final History history = new History();

    @BeforeEach
    void a_council() {
        history.agencies("a", "b").given("establish-council", council("c", "2014-01-01"));
    }

    @Test
    void a_seat_is_made_once_on_a_council_that_exists() {
        history.given("create-seat", seat("s", "2014-01-01"))
                .refuses("create-seat", seat("s", "2015-01-01"), new SeatExists("/seat", S));
        history.refuses(
                "create-seat",
                seat("t", "2013-12-31"),
                new CouncilNotBegun("/council", C, day("2013-12-31"), day("2014-01-01")));
        history.refuses(
                "create-seat",
                seat("t", "2014-01-01").replace("'council':'c'", "'council':'d'"),
                new CouncilUnknown("/council", new CouncilId("d")));
    }

    @Test
    void its_agency_existed_on_the_day_of_the_act() {
        end("a", "2015-05-01");
        history.given(
                "establish-agency", "{'agency':'n','names':{'en':'N'},'effectiveOn':'2016-01-01'}");
        history.refuses(
                "create-seat",
                seat("s", "2015-05-02"),
                new AgencyEnded(
                        "/owner/agency", agency("a"), day("2015-05-02"), day("2015-05-01")));
        history.refuses(
                "create-seat",
                seat("s", "2015-05-02", "'agency':'n'", ""),
                new AgencyNotBegun(
                        "/owner/agency", agency("n"), day("2015-05-02"), day("2016-01-01")));
        history.refuses(
                "create-seat",
                seat("s", "2015-05-02", "'agency':'x'", ""),
                new AgencyUnknown("/owner/agency", agency("x")));
        history.grants("create-seat", seat("s", "2015-04-30"));
        history.grants("create-seat", seat("s", "2015"));
        history.grants("create-seat", seat("s", "2020-01-01", "'office':{'en':'Deputy'}", ""));
    }

    @Test
    void only_an_agency_has_a_seat_for_a_function_that_is_known() {
        history.refuses(
                "create-seat",
                seat("s", "2014-01-01", "'agency':'a'", ",'function':'f'"),
                new FunctionUnknown("/function", function("f")));
        history.functions("f")
                .refuses(
                        "create-seat",
                        seat("s", "2014-01-01", "'office':{'en':'O'}", ",'function':'f'"),
                        new FunctionWithoutAgency("/function", S, function("f")));
    }

    @Test
    void observers_do_not_vote() {
        var observer = seat("s", "2014-01-01").replace("MEMBER", "OBSERVER");
        history.refuses("create-seat", observer, new ObserverVotes("/voting", S));
        history.grants("create-seat", observer.replace("'VOTING'", "'NOT_VOTING'"));
    }

    @Test
    void there_is_one_chair_at_a_time() {
        var chair = seat("chair", "2014-01-01").replace("MEMBER", "CHAIR");
        history.given("create-seat", chair);
        var next = seat("next", "2016-01-01").replace("MEMBER", "CHAIR");
        history.refuses(
                "create-seat",
                next,
                new ChairPresent("/role", C, new SeatId("chair"), day("2016-01-01")));
        history.given("withdraw-seat", "{'seat':'chair','effectiveOn':'2016-01-01'}")
                .grants("create-seat", next);
        history.given("establish-council", council("d", "2014-01-01"))
                .grants(
                        "create-seat",
                        seat("other", "2015-01-01")
                                .replace("MEMBER", "CHAIR")
                                .replace("'council':'c'", "'council':'d'"));
    }

    @Test
    void a_seat_is_withdrawn_once_while_it_is_there() {
        history.refuses(
                "withdraw-seat",
                "{'seat':'s','effectiveOn':'2015-01-01'}",
                new SeatUnknown("/seat", S));
        history.given("create-seat", seat("s", "2014-06-01"));
        history.refuses(
                "withdraw-seat",
                "{'seat':'s','effectiveOn':'2014-05-01'}",
                new SeatNotThere("/seat", S, C, day("2014-05-01")));
        history.given("withdraw-seat", "{'seat':'s','effectiveOn':'2016-01-01'}")
                .refuses(
                        "withdraw-seat",
                        "{'seat':'s','effectiveOn':'2015-01-01'}",
                        new SeatWithdrawnBefore("/seat", S, day("2016-01-01")));
    }

    @Test
    void a_seat_is_there_no_longer_on_the_day_of_its_withdrawal() {
        history.given("create-seat", seat("s", "2014-06-01"))
                .given("withdraw-seat", "{'seat':'s','effectiveOn':'2016-01-01'}");
        history.grants("appoint-representative", appointment("p", "2015-12-31"));
        history.refuses(
                "appoint-representative",
                appointment("p", "2016-01-01"),
                new SeatNotThere("/seat", S, C, day("2016-01-01")));
    }

    @Test
    void nothing_happens_to_a_seat_of_a_council_that_ended() {
        history.given("create-seat", seat("s", "2014-06-01"))
                .given("dissolve-council", "{'council':'c','effectiveOn':'2017-01-01'}");
        history.refuses(
                "appoint-representative",
                appointment("p", "2017-01-01"),
                new CouncilEnded("/seat", C, day("2017-01-01"), day("2017-01-01")));
    }

    @Test
    void it_is_ruled_among_the_candidates_where_the_acts_leave_it_open() {
        history.given("create-seat", seat("s", "2014-01-01"));
        history.refuses(
                "rule-seat",
                ruling("b", "2015-01-01"),
                new SeatNotOpen("/seat", S, agency("a"), day("2015-01-01")));
        split("2016-01-01");
        history.refuses(
                "rule-seat",
                ruling("b", "2016-02-01"),
                new NotCandidate(
                        "/agency",
                        S,
                        agency("b"),
                        day("2016-02-01"),
                        List.of(agency("x"), agency("y"))));
        history.refuses(
                "rule-seat",
                ruling("x", "2015-12-31"),
                new SeatNotOpen("/seat", S, agency("a"), day("2015-12-31")));
        history.grants("rule-seat", ruling("x", "2015-12-01/2016-02-01"));
        history.given("rule-seat", ruling("y", "2016-02-01"))
                .refuses(
                        "rule-seat",
                        ruling("x", "2016-03-01"),
                        new SeatNotOpen("/seat", S, agency("y"), day("2016-03-01")));
    }

    @Test
    void where_a_date_is_uncertain_only_a_ruling_that_settles_it_is_taken() {
        history.given("create-seat", seat("s", "2014-01-01"));
        history.given(
                "enact-reorganization",
                """
                {'participants':[{'agency':'a','role':'CEASES'},
                  {'agency':'b','role':'CONTINUES'}],
                 'transfers':[{'scope':'ALL','from':'a','to':'b'}],'effectiveOn':'2016-01'}\
                """);
        history.refuses(
                "rule-seat",
                ruling("a", "2016-01-15"),
                new RulingWithoutEffect("/agency", S, agency("a"), day("2016-01-15")));
        history.given("rule-seat", ruling("b", "2016-01-15"))
                .refuses(
                        "rule-seat",
                        ruling("b", "2016-01-16"),
                        new SeatNotOpen("/seat", S, agency("b"), day("2016-01-16")));
    }

    @Test
    void nobody_who_holds_a_seat_is_the_substitute_there() {
        history.given("create-seat", seat("s", "2014-01-01"))
                .given("appoint-representative", appointment("p", "2014-02-01"));
        var own = appointment("p", "2014-03-01").replace("REPRESENTATIVE", "SUBSTITUTE");
        history.refuses(
                "appoint-representative",
                own,
                new HoldsSeat("/representative/person", S, new PersonId("p"), day("2014-03-01")));
        history.given("appoint-representative", appointment("q", "2014-03-01"))
                .grants("appoint-representative", own);
    }

    @Test
    void an_orphan_is_ruled_to_an_agency_that_exists() {
        history.given("create-seat", seat("s", "2014-01-01"));
        end("a", "2016-01-01");
        history.refuses(
                "rule-seat",
                ruling("a", "2016-02-01"),
                new AgencyEnded("/agency", agency("a"), day("2016-02-01"), day("2016-01-01")));
        history.refuses(
                "rule-seat", ruling("x", "2016-02-01"), new AgencyUnknown("/agency", agency("x")));
        history.grants("rule-seat", ruling("b", "2016-02-01"));
    }

    @Test
    void a_seat_of_an_office_is_not_ruled_on() {
        history.given("create-seat", seat("s", "2014-01-01", "'office':{'en':'O'}", ""))
                .refuses("rule-seat", ruling("b", "2015-01-01"), new SeatNotOfAgency("/seat", S));
    }

    @Test
    void a_term_ends_after_it_begins() {
        history.given("create-seat", seat("s", "2014-01-01"));
        history.refuses(
                "appoint-representative",
                appointment("p", "2014-02-01").replace("'seat'", "'until':'2014-02-01','seat'"),
                new UntilNotAfter("/until", LocalDate.parse("2014-02-01"), day("2014-02-01")));
    }

    @Test
    void a_person_is_appointed_to_a_seat_that_is_there() {
        history.given("create-seat", seat("s", "2014-06-01"));
        history.refuses(
                "appoint-representative",
                appointment("p", "2014-05-31"),
                new SeatNotThere("/seat", S, C, day("2014-05-31")));
        history.grants("appoint-representative", appointment("p", "2014-06-01"));
    }

    @Test
    void only_who_sits_there_that_day_is_released() {
        history.given("create-seat", seat("s", "2014-01-01"))
                .given("appoint-representative", appointment("p", "2014-02-01"))
                .given(
                        "appoint-representative",
                        appointment("q", "2014-03-01").replace("REPRESENTATIVE", "SUBSTITUTE"));
        history.refuses(
                "release-representative",
                release("p", "2014-01-31"),
                new NotRepresentative(
                        "/person", S, new PersonId("p"), day("2014-01-31"), List.of()));
        history.refuses(
                "release-representative",
                release("r", "2014-03-01"),
                new NotRepresentative(
                        "/person",
                        S,
                        new PersonId("r"),
                        day("2014-03-01"),
                        List.of(new PersonId("p"), new PersonId("q"))));
        history.grants("release-representative", release("q", "2014-03-01"));
        history.given("release-representative", release("p", "2014-06-01"))
                .refuses(
                        "release-representative",
                        release("p", "2014-06-02"),
                        new NotRepresentative(
                                "/person",
                                S,
                                new PersonId("p"),
                                day("2014-06-02"),
                                List.of(new PersonId("q"))));
    }

    @Test
    void a_correction_leaves_a_seat_on_its_council() {
        history.given("establish-council", council("d", "2014-01-01"))
                .given("create-seat", seat("s", "2014-01-01"));
        var correction = "{'target':4,'type':'SeatCreated','data':%s,'reason':{'en':'r'}}";
        history.refuses(
                "correct-event",
                correction.formatted(
                        seat("s", "2014-01-01").replace("'council':'c'", "'council':'d'")),
                new SubjectDiffers("/data", "s of c", "s of d"));
        history.grants(
                "correct-event", correction.formatted(seat("s", "2014-01-01", "'agency':'b'", "")));
    }

    private void end(String agency, String on) {
        history.given(
                "abolish-agency",
                "{'agency':'%s','disposition':'NOT_STATED','effectiveOn':'%s'}"
                        .formatted(agency, on));
    }

    /** The agency “a” ends, and “x” and “y” begin. */
    private void split(String on) {
        history.given(
                "enact-reorganization",
                ("{'participants':[{'agency':'a','role':'CEASES'},"
                                + "{'agency':'x','role':'BEGINS','names':{'en':'X'}},"
                                + "{'agency':'y','role':'BEGINS','names':{'en':'Y'}}],'effectiveOn':'%s'}")
                        .formatted(on));
    }

    private static String seat(String id, String on) {
        return seat(id, on, "'agency':'a'", "");
    }

    private static String seat(String id, String on, String owner, String more) {
        return ("{'seat':'%s','council':'c','owner':{%s},'role':'MEMBER','voting':'VOTING',"
                        + "'effectiveOn':'%s'%s}")
                .formatted(id, owner, on, more);
    }

    private static String ruling(String agency, String on) {
        return "{'seat':'s','agency':'%s','reason':{'en':'R'},'effectiveOn':'%s'}"
                .formatted(agency, on);
    }

    private static String appointment(String person, String on) {
        return ("{'seat':'s','capacity':'REPRESENTATIVE','effectiveOn':'%s',"
                        + "'representative':{'person':'%s','name':{'en':'P'}}}")
                .formatted(on, person);
    }

    private static String release(String person, String on) {
        return "{'seat':'s','person':'%s','effectiveOn':'%s'}".formatted(person, on);
    }
}
