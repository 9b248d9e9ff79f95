package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.command.slice.ContradictedCouncil.CouncilEnded;
import org.kenesh.command.slice.ContradictedCouncil.CouncilExists;
import org.kenesh.command.slice.ContradictedCouncil.CouncilNotBegun;
import org.kenesh.command.slice.ContradictedCouncil.CouncilUnderItself;
import org.kenesh.command.slice.ContradictedState.AgencyEnded;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.NeverRight.AmendmentEmpty;
import org.kenesh.command.slice.NeverRight.SequenceNegative;
import org.kenesh.command.slice.NeverRight.SubjectDiffers;
import org.kenesh.command.slice.NotOnRecord.ActUnknown;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.CouncilUnknown;
import org.kenesh.command.slice.Rejection.InContent;
import org.kenesh.council.CouncilId;

@DisplayName("Commands about councils")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilRulesTest {

    private static final CouncilId C = new CouncilId("c");

    private final History history = new History();

    @Test
    void a_council_is_established_once() {
        history.given("establish-council", council("c", "2014-01-01"))
                .refuses(
                        "establish-council",
                        council("c", "2015-01-01"),
                        new CouncilExists("/council", C));
    }

    @Test
    void its_act_is_registered() {
        history.refuses(
                "dissolve-council",
                "{'council':'c','effectiveOn':'2014-01-01','act':'x'}",
                new ActUnknown("/act", new ActId("x")));
        history.given("register-legal-act", "{'act':'x','kind':'LAW','title':{'en':'Law'}}")
                .grants("establish-council", council("c", "2014-01-01", ",'act':'x'"));
    }

    @Test
    void whom_it_is_under_exists_on_the_day_of_the_act() {
        history.agencies("old")
                .given(
                        "abolish-agency",
                        "{'agency':'old','disposition':'NOT_STATED','effectiveOn':'2012-01-01'}");
        history.refuses(
                "establish-council",
                under("c", "'agency':'old'"),
                new AgencyEnded(
                        "/superior/agency", agency("old"), day("2014-01-01"), day("2012-01-01")));
        history.refuses("establish-council", under("c", "'agency':'g'"), unknownAgency());
        history.refuses(
                "establish-council",
                under("c", "'council':'d'"),
                new CouncilUnknown("/superior/council", new CouncilId("d")));
        history.given("establish-council", council("d", "2014-06-01"))
                .refuses(
                        "establish-council",
                        under("c", "'council':'d'"),
                        new CouncilNotBegun(
                                "/superior/council",
                                new CouncilId("d"),
                                day("2014-01-01"),
                                day("2014-06-01")));
    }

    @Test
    void an_agency_that_begins_later_is_no_superior_yet() {
        history.given(
                "establish-agency",
                "{'agency':'late','names':{'en':'N'},'effectiveOn':'2016-01-01'}");
        history.refuses(
                "establish-council",
                under("c", "'agency':'late'"),
                new AgencyNotBegun(
                        "/superior/agency", agency("late"), day("2014-01-01"), day("2016-01-01")));
    }

    @Test
    void councils_make_no_circle_on_any_day() {
        history.refuses(
                "establish-council",
                under("c", "'council':'c'"),
                new CouncilUnknown("/superior/council", C));
        history.given("establish-council", council("c", "2014-01-01"))
                .given("establish-council", under("d", "'council':'c'"));
        history.refuses(
                "amend-council-mandate",
                "{'council':'c','superior':{'council':'d'},'effectiveOn':'2015-01-01'}",
                new CouncilUnderItself(
                        "/superior/council", C, new CouncilId("d"), day("2015-01-01")));
        history.refuses(
                "amend-council-mandate",
                "{'council':'c','superior':{'council':'c'},'effectiveOn':'2015-01-01'}",
                new CouncilUnderItself("/superior/council", C, C, day("2015-01-01")));
        history.agencies("g")
                .given(
                        "amend-council-mandate",
                        "{'council':'d','superior':{'agency':'g'},'effectiveOn':'2016-01-01'}")
                .grants(
                        "amend-council-mandate",
                        "{'council':'c','superior':{'council':'d'},'effectiveOn':'2016-01-01'}");
    }

    @Test
    void an_amendment_says_what_it_changes() {
        history.given("establish-council", council("c", "2014-01-01"))
                .refuses(
                        "amend-council-mandate",
                        "{'council':'c','effectiveOn':'2015-01-01'}",
                        new AmendmentEmpty("", C));
        history.grants(
                "amend-council-mandate",
                "{'council':'c','quorum':{'of':'VOTING','present':{'moreThan':'1/2'},'presiding':'CHAIR'},"
                        + "'effectiveOn':'2015-01-01'}");
    }

    @Test
    void what_changes_a_council_is_of_a_day_on_which_it_exists() {
        history.given("establish-council", council("c", "2014"))
                .given("dissolve-council", "{'council':'c','effectiveOn':'2018-06-01'}");
        history.refuses(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2013-12-31'}",
                new CouncilNotBegun("/council", C, day("2013-12-31"), day("2014")));
        history.refuses(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2018-06-02'}",
                new CouncilEnded("/council", C, day("2018-06-02"), day("2018-06-01")));
        history.refuses(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2018-06-01'}",
                new CouncilEnded("/council", C, day("2018-06-01"), day("2018-06-01")));
        history.grants(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2018-05-31'}");
        history.grants(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2014-02-01'}");
        history.grants(
                "amend-council-mandate",
                "{'council':'c','names':{'en':'N'},'effectiveOn':'2018-05-01/2018-06-30'}");
        history.refuses(
                "amend-council-mandate",
                "{'council':'x','names':{'en':'N'},'effectiveOn':'2018'}",
                new CouncilUnknown("/council", new CouncilId("x")));
    }

    @Test
    void a_council_ends_once() {
        history.given("establish-council", council("c", "2014-01-01"))
                .given("dissolve-council", "{'council':'c','effectiveOn':'2018-06-01'}");
        history.refuses(
                "dissolve-council",
                "{'council':'c','effectiveOn':'2017-01-01'}",
                new CouncilEnded("/council", C, day("2017-01-01"), day("2018-06-01")));
    }

    @Test
    void a_task_is_given_for_a_council_while_it_exists() {
        history.agencies("a")
                .given("establish-council", council("c", "2014-01-01"))
                .given("dissolve-council", "{'council':'c','effectiveOn':'2018-06-01'}");
        var task =
                """
                {'task':'t','title':{'en':'T'},'council':'%s','lead':{'agency':'a'},
                 'effectiveOn':'%s'}\
                """;
        history.refuses(
                "assign-task",
                task.formatted("c", "2018-06-01"),
                new CouncilEnded("/council", C, day("2018-06-01"), day("2018-06-01")));
        history.grants("assign-task", task.formatted("c", "2018-05-31"));
        history.grants("assign-task", task.formatted("not-on-record", "2018-06-01"));
    }

    @Test
    void the_place_in_a_day_is_not_negative() {
        history.refuses(
                "dissolve-council",
                "{'council':'c','effectiveOn':'2018','sequenceInDay':-1}",
                new SequenceNegative("/sequenceInDay", -1));
    }

    @Test
    void a_correction_is_about_the_same_council_and_keeps_to_the_rules() {
        history.given("establish-council", council("c", "2014-01-01"))
                .given("establish-council", council("d", "2014-01-01"));
        history.refuses(
                "correct-event",
                correction(0, council("d", "2014-02-01")),
                new SubjectDiffers("/data", "c", "d"));
        history.refuses(
                "correct-event",
                correction(0, under("c", "'agency':'g'")),
                new InContent("/data", unknownAgency()));
        history.grants("correct-event", correction(0, council("c", "2014-02-01")));
    }

    private static AgencyUnknown unknownAgency() {
        return new AgencyUnknown("/superior/agency", agency("g"));
    }

    private static String correction(int target, String data) {
        return "{'target':%d,'type':'CouncilEstablished','data':%s,'reason':{'en':'r'}}"
                .formatted(target, data);
    }

    private static String under(String id, String superior) {
        return council(id, "2014-01-01", ",'superior':{" + superior + "}");
    }

    static String council(String id, String on) {
        return council(id, on, "");
    }

    private static String council(String id, String on, String more) {
        return ("{'council':'%s','kind':'COUNCIL','names':{'en':'C'},'authority':'CONSULTATIVE',"
                        + "'zone':'Asia/Bishkek','effectiveOn':'%s'%s}")
                .formatted(id, on, more);
    }
}
