package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedState.AgencyEnded;
import org.kenesh.command.slice.ContradictedState.AgencyExists;
import org.kenesh.command.slice.ContradictedState.AgencyNotBegun;
import org.kenesh.command.slice.ContradictedState.AgencyUnderItself;
import org.kenesh.command.slice.NeverRight.FromIsTo;
import org.kenesh.command.slice.NeverRight.LinesContradict;
import org.kenesh.command.slice.NeverRight.NameMissing;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.NotParticipant;
import org.kenesh.command.slice.NeverRight.NothingChanges;
import org.kenesh.command.slice.NeverRight.OnlyForBeginning;
import org.kenesh.command.slice.NeverRight.TooFew;
import org.kenesh.command.slice.NeverRight.UntilNotAfter;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;

@DisplayName("Enacting a reorganization")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReorganizationRulesTest {

    private static final String CEASES_A = "{'agency':'a','role':'CEASES'}";
    private static final String CONTINUES_B = "{'agency':'b','role':'CONTINUES'}";
    private static final String BEGINS_N = "{'agency':'n','role':'BEGINS','names':{'en':'N'}}";

    private final History history = new History();

    @BeforeEach
    void two_agencies() {
        history.agencies("a", "b", "c").functions("f");
    }

    @Test
    void is_granted_when_it_fits_the_register_of_its_day() {
        history.grants(
                "enact-reorganization",
                enacted(
                        "2015-01-01",
                        CEASES_A + "," + CONTINUES_B + "," + BEGINS_N,
                        "{'function':'f','from':'a','to':'n'},{'scope':'REMAINDER','from':'a','to':'b'}"));
    }

    @Test
    void an_agency_is_named_once() {
        refuses(CEASES_A + "," + CEASES_A, "", new NamedTwice("/participants/1/agency", "a"));
    }

    @Test
    void lines_lead_from_participants_to_participants() {
        refuses(
                CEASES_A + "," + BEGINS_N,
                "{'scope':'ALL','from':'b','to':'n'}",
                new NotParticipant("/transfers/0/from", agency("b")));
        refuses(
                CEASES_A + "," + BEGINS_N,
                "{'scope':'ALL','from':'a','to':'b'}",
                new NotParticipant("/transfers/0/to", agency("b")));
        refuses(
                CEASES_A + "," + CONTINUES_B,
                "{'scope':'ALL','from':'b','to':'b'}",
                new FromIsTo("/transfers/0/to", agency("b")));
    }

    @Test
    void who_begins_was_not_there_and_who_ceases_or_continues_is() {
        refuses(
                "{'agency':'b','role':'BEGINS','names':{'en':'B'}}",
                "",
                new AgencyExists("/participants/0/agency", agency("b")));
        refuses(
                "{'agency':'x','role':'CEASES'}",
                "",
                new AgencyUnknown("/participants/0/agency", agency("x")));
        history.refuses(
                "enact-reorganization",
                enacted("2009-01-01", CEASES_A, ""),
                new AgencyNotBegun(
                        "/participants/0/agency",
                        agency("a"),
                        day("2009-01-01"),
                        day("2010-01-01")));
    }

    @Test
    void who_has_ended_takes_no_part() {
        history.given("enact-reorganization", enacted("2012-01-01", CEASES_A, ""));
        refuses(
                "{'agency':'a','role':'CONTINUES'}," + BEGINS_N,
                "",
                new AgencyEnded(
                        "/participants/0/agency",
                        agency("a"),
                        day("2015-01-01"),
                        day("2012-01-01")));
        refuses(
                CEASES_A,
                "",
                new AgencyEnded(
                        "/participants/0/agency",
                        agency("a"),
                        day("2015-01-01"),
                        day("2012-01-01")));
        history.grants("enact-reorganization", enacted("2012-01-01", CEASES_A, ""));
    }

    @Test
    void lines_of_equal_rank_do_not_contradict_each_other() {
        var all = CEASES_A + "," + CONTINUES_B + "," + BEGINS_N;
        refuses(
                all,
                "{'function':'f','from':'a','to':'b'},{'function':'f','from':'a','to':'n'}",
                new LinesContradict("/transfers/1", agency("a"), "f", agency("n"), agency("b")));
        refuses(
                all,
                "{'scope':'ALL','from':'a','to':'b'},{'scope':'REMAINDER','from':'a','to':'n'}",
                new LinesContradict(
                        "/transfers/1", agency("a"), "REMAINDER", agency("n"), agency("b")));
    }

    @Test
    void something_changes() {
        refuses(CONTINUES_B, "", new NothingChanges("/participants"));
        history.refuses(
                "enact-reorganization",
                "{'participants':[],'effectiveOn':'2015-01-01'}",
                new TooFew("/participants", 1));
    }

    @Test
    void names_are_for_who_begins() {
        refuses(
                "{'agency':'n','role':'BEGINS'}",
                "",
                new NameMissing("/participants/0", agency("n")));
        refuses(
                "{'agency':'a','role':'CEASES','kind':'FUND'}",
                "",
                new OnlyForBeginning("/participants/0", agency("a")));
    }

    @Test
    void a_line_ends_after_the_day() {
        refuses(
                CEASES_A + "," + CONTINUES_B,
                "{'scope':'ALL','from':'a','to':'b','until':'2014-12-31'}",
                new UntilNotAfter(
                        "/transfers/0/until", LocalDate.parse("2014-12-31"), day("2015-01-01")));
    }

    @Test
    void who_begins_is_not_under_itself() {
        refuses(
                "{'agency':'n','role':'BEGINS','names':{'en':'N'},'parent':'m'},{'agency':'m','role':'BEGINS','names':{'en':'M'},'parent':'n'}",
                "",
                new AgencyUnderItself(
                        "/participants/0/parent", agency("n"), agency("m"), day("2015-01-01")));
        refuses(
                "{'agency':'n','role':'BEGINS','names':{'en':'N'},'parent':'x'}",
                "",
                new AgencyUnknown("/participants/0/parent", agency("x")));
        history.grants(
                "enact-reorganization",
                enacted(
                        "2015-01-01",
                        "{'agency':'n','role':'BEGINS','names':{'en':'N'},'parent':'m'},{'agency':'m','role':'BEGINS','names':{'en':'M'},'parent':'b'}",
                        ""));
    }

    private void refuses(String participants, String transfers, Rejection reason) {
        history.refuses(
                "enact-reorganization", enacted("2015-01-01", participants, transfers), reason);
    }

    private static String enacted(String on, String participants, String transfers) {
        return "{'participants':[%s],'transfers':[%s],'effectiveOn':'%s'}"
                .formatted(participants, transfers, on);
    }
}
