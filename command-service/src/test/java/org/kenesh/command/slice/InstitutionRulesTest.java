package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;
import static org.kenesh.command.slice.History.function;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.agency.Disposition;
import org.kenesh.command.slice.ContradictedState.ActExists;
import org.kenesh.command.slice.ContradictedState.ActRevoked;
import org.kenesh.command.slice.ContradictedState.AgencyEnded;
import org.kenesh.command.slice.ContradictedState.AgencyExists;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.ContradictedState.AgencyUnderItself;
import org.kenesh.command.slice.ContradictedState.FunctionExists;
import org.kenesh.command.slice.ContradictedState.FunctionUnderItself;
import org.kenesh.command.slice.ContradictedState.GovernmentExists;
import org.kenesh.command.slice.ContradictedState.GovernmentNotFormed;
import org.kenesh.command.slice.ContradictedState.GovernmentOver;
import org.kenesh.command.slice.NeverRight.ActNamesItself;
import org.kenesh.command.slice.NeverRight.DispositionContradicts;
import org.kenesh.command.slice.NeverRight.FromIsTo;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.SequenceNegative;
import org.kenesh.command.slice.NeverRight.TooFew;
import org.kenesh.command.slice.NeverRight.UntilNotAfter;
import org.kenesh.command.slice.NotOnRecord.ActUnknown;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.FunctionUnknown;
import org.kenesh.command.slice.NotOnRecord.GovernmentUnknown;
import org.kenesh.government.GovernmentId;

@DisplayName("Commands about acts, governments, agencies and functions")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstitutionRulesTest {

    private final History history = new History();

    private static final String ACT = "{'act':'x','kind':'LAW','title':{'en':'Law'}}";
    private static final String GOVERNMENT =
            "{'government':'g','names':{'en':'G'},'effectiveOn':'2010-01-01'}";

    @Test
    void an_act_is_registered_once() {
        history.given("register-legal-act", ACT)
                .refuses("register-legal-act", ACT, new ActExists("/act", new ActId("x")));
    }

    @Test
    void an_act_changes_another_one_that_is_known() {
        history.given("register-legal-act", ACT);
        history.refuses(
                "amend-legal-act",
                "{'act':'x','by':'x','effectiveOn':'2011'}",
                new ActNamesItself("/by", new ActId("x")));
        history.refuses(
                "amend-legal-act",
                "{'act':'x','by':'y','effectiveOn':'2011'}",
                new ActUnknown("/by", new ActId("y")));
    }

    @Test
    void an_act_is_revoked_once() {
        history.given("register-legal-act", ACT)
                .given("revoke-legal-act", "{'act':'x','effectiveOn':'2011'}");
        history.refuses(
                "revoke-legal-act",
                "{'act':'x','effectiveOn':'2012'}",
                new ActRevoked("/act", new ActId("x"), day("2011")));
    }

    @Test
    void an_act_that_is_named_is_registered() {
        history.refuses(
                "establish-agency",
                "{'agency':'a','names':{'en':'A'},'act':'x'}",
                new ActUnknown("/act", new ActId("x")));
    }

    @Test
    void a_government_is_formed_once_and_ends_once() {
        history.given("form-government", GOVERNMENT);
        var id = new GovernmentId("g");
        history.refuses("form-government", GOVERNMENT, new GovernmentExists("/government", id));
        history.refuses(
                "end-government",
                "{'government':'g','effectiveOn':'2009'}",
                new GovernmentNotFormed("/government", id, day("2009"), day("2010-01-01")));
        history.given("end-government", "{'government':'g','effectiveOn':'2012-01-01'}")
                .refuses(
                        "end-government",
                        "{'government':'g','effectiveOn':'2013-01-01'}",
                        new GovernmentOver("/government", id, day("2012-01-01")));
    }

    @Test
    void a_structure_names_known_agencies_once_each() {
        history.agencies("a");
        history.refuses(
                "decree-structure",
                "{'agencies':['a','b'],'effectiveOn':'2011'}",
                new AgencyUnknown("/agencies/1", agency("b")));
        history.refuses(
                "decree-structure",
                "{'agencies':['a','a'],'effectiveOn':'2011'}",
                new NamedTwice("/agencies/1", "a"));
        history.refuses(
                "decree-structure",
                "{'agencies':[],'effectiveOn':'2011'}",
                new TooFew("/agencies", 1));
        history.refuses(
                "decree-structure",
                "{'government':'g','agencies':['a'],'effectiveOn':'2011'}",
                new GovernmentUnknown("/government", new GovernmentId("g")));
    }

    @Test
    void an_agency_begins_once() {
        history.agencies("a");
        history.refuses(
                "establish-agency",
                "{'agency':'a','names':{'en':'A'}}",
                new AgencyExists("/agency", agency("a")));
    }

    @Test
    void the_place_in_a_day_is_not_negative() {
        history.refuses(
                "establish-agency",
                "{'agency':'a','names':{'en':'A'},'sequenceInDay':-2}",
                new SequenceNegative("/sequenceInDay", -2));
    }

    @Test
    void what_changes_an_agency_is_of_a_day_on_which_it_exists() {
        history.agencies("a");
        history.refuses(
                "rename-agency",
                "{'agency':'a','names':{'en':'B'},'effectiveOn':'2009-12-31'}",
                new AgencyNotBegun("/agency", agency("a"), day("2009-12-31"), day("2010-01-01")));
        history.given(
                "abolish-agency",
                "{'agency':'a','disposition':'NOT_STATED','effectiveOn':'2015-05-01'}");
        history.refuses(
                "reclassify-agency",
                "{'agency':'a','kind':'FUND','effectiveOn':'2015-05-02'}",
                new AgencyEnded("/agency", agency("a"), day("2015-05-02"), day("2015-05-01")));
        history.grants(
                "rename-agency", "{'agency':'a','names':{'en':'B'},'effectiveOn':'2015-05-01'}");
        history.grants("rename-agency", "{'agency':'a','names':{'en':'B'},'effectiveOn':'2015'}");
    }

    @Test
    void of_one_day_the_step_decides() {
        history.agencies("a")
                .given(
                        "abolish-agency",
                        "{'agency':'a','disposition':'NOT_STATED','effectiveOn':'2015-05-01','sequenceInDay':1}");
        history.grants(
                "rename-agency",
                "{'agency':'a','names':{'en':'B'},'effectiveOn':'2015-05-01','sequenceInDay':1}");
        history.refuses(
                "rename-agency",
                "{'agency':'a','names':{'en':'B'},'effectiveOn':'2015-05-01','sequenceInDay':2}",
                new AgencyEnded("/agency", agency("a"), day("2015-05-01"), day("2015-05-01")));
    }

    @Test
    void an_agency_ends_once() {
        history.agencies("a")
                .given(
                        "abolish-agency",
                        "{'agency':'a','disposition':'NOT_STATED','effectiveOn':'2015-05-01'}");
        history.refuses(
                "abolish-agency",
                "{'agency':'a','disposition':'NO_SUCCESSOR','effectiveOn':'2014-05-01'}",
                new AgencyEnded("/agency", agency("a"), day("2014-05-01"), day("2015-05-01")));
    }

    @Test
    void functions_are_listed_when_the_disposition_says_so() {
        history.agencies("a").functions("f");
        history.refuses(
                "abolish-agency",
                "{'agency':'a','disposition':'FUNCTIONS_LISTED','effectiveOn':'2015'}",
                new DispositionContradicts("/functions", Disposition.FUNCTIONS_LISTED));
        history.refuses(
                "abolish-agency",
                "{'agency':'a','disposition':'NOT_STATED','functions':['f'],'effectiveOn':'2015'}",
                new DispositionContradicts("/functions", Disposition.NOT_STATED));
        history.refuses(
                "abolish-agency",
                "{'agency':'a','disposition':'FUNCTIONS_LISTED','functions':['f','g'],'effectiveOn':'2015'}",
                new FunctionUnknown("/functions/1", function("g")));
    }

    @Test
    void an_agency_is_not_under_itself_on_any_later_day() {
        history.agencies("a", "b")
                .given(
                        "subordinate-agency",
                        "{'agency':'a','parent':'b','effectiveOn':'2015-01-01'}");
        history.refuses(
                "subordinate-agency",
                "{'agency':'b','parent':'a','effectiveOn':'2012-01-01'}",
                new AgencyUnderItself("/parent", agency("b"), agency("a"), day("2012-01-01")));
        history.refuses(
                "subordinate-agency",
                "{'agency':'a','parent':'a','effectiveOn':'2012-01-01'}",
                new AgencyUnderItself("/parent", agency("a"), agency("a"), day("2012-01-01")));
        history.given("subordinate-agency", "{'agency':'a','effectiveOn':'2016-01-01'}")
                .grants(
                        "subordinate-agency",
                        "{'agency':'b','parent':'a','effectiveOn':'2017-01-01'}");
    }

    @Test
    void late_acts_may_name_who_has_ended_but_not_who_has_not_begun() {
        history.agencies("a", "b")
                .functions("f")
                .given(
                        "abolish-agency",
                        "{'agency':'a','disposition':'NOT_STATED','effectiveOn':'2015-05-01'}");
        history.grants("declare-succession", "{'from':'a','to':'b','effectiveOn':'2016-01-01'}");
        history.grants(
                "transfer-function",
                "{'function':'f','from':'a','to':'b','effectiveOn':'2016-01-01'}");
        history.grants("withdraw-function", "{'function':'f','from':'a','effectiveOn':'2016'}");
        history.grants("assign-function", "{'function':'f','to':'a','effectiveOn':'2016'}");
        history.refuses(
                "declare-succession",
                "{'from':'a','to':'b','effectiveOn':'2001'}",
                new AgencyNotBegun("/from", agency("a"), day("2001"), day("2010-01-01")));
        history.refuses(
                "declare-succession",
                "{'from':'a','to':'a','effectiveOn':'2016'}",
                new FromIsTo("/to", agency("a")));
    }

    @Test
    void a_temporary_line_ends_after_it_begins() {
        history.agencies("a", "b").functions("f");
        history.refuses(
                "transfer-function",
                "{'function':'f','from':'a','to':'b','effectiveOn':'2016-01-01','until':'2016-01-01'}",
                new UntilNotAfter("/until", LocalDate.parse("2016-01-01"), day("2016-01-01")));
    }

    @Test
    void a_function_is_defined_once_and_below_one_that_is_known() {
        history.functions("f");
        history.refuses(
                "define-function",
                "{'function':'f','names':{'en':'F'}}",
                new FunctionExists("/function", function("f")));
        history.refuses(
                "define-function",
                "{'function':'g','names':{'en':'G'},'parent':'h'}",
                new FunctionUnknown("/parent", function("h")));
    }

    @Test
    void functions_make_no_circle_on_any_day() {
        history.functions("f", "g", "h")
                .given(
                        "divide-function",
                        "{'function':'f','into':['g'],'effectiveOn':'2015-01-01'}")
                .given(
                        "divide-function",
                        "{'function':'g','into':['h'],'effectiveOn':'2020-01-01'}");
        history.refuses(
                "join-functions",
                "{'functions':['f'],'into':'h','effectiveOn':'2012-01-01'}",
                new FunctionUnderItself(
                        "/functions/0",
                        function("f"),
                        function("h"),
                        LocalDate.parse("2020-01-01")));
        history.refuses(
                "divide-function",
                "{'function':'f','into':['f'],'effectiveOn':'2012-01-01'}",
                new FunctionUnderItself(
                        "/into/0", function("f"), function("f"), LocalDate.parse("2012-01-01")));
        history.refuses(
                "divide-function",
                "{'function':'f','into':[],'effectiveOn':'2012-01-01'}",
                new TooFew("/into", 1));
    }
}
