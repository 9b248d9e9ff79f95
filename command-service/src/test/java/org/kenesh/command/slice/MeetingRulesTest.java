package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedCouncil.CouncilEnded;
import org.kenesh.command.slice.ContradictedCouncil.CouncilNotBegun;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotThere;
import org.kenesh.command.slice.ContradictedMeeting.AgendaEmpty;
import org.kenesh.command.slice.ContradictedMeeting.ItemDecided;
import org.kenesh.command.slice.ContradictedMeeting.ItemExists;
import org.kenesh.command.slice.ContradictedMeeting.MeetingExists;
import org.kenesh.command.slice.ContradictedMeeting.MeetingHeldLater;
import org.kenesh.command.slice.ContradictedMeeting.MeetingInOtherState;
import org.kenesh.command.slice.ContradictedMeeting.MeetingOfOtherCouncil;
import org.kenesh.command.slice.ContradictedMeeting.NotSubmitter;
import org.kenesh.command.slice.ContradictedMeeting.PersonNotNamed;
import org.kenesh.command.slice.ContradictedMeeting.PresidingVacant;
import org.kenesh.command.slice.ContradictedMeeting.PresidingWithoutVote;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureClosed;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureExists;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureStillRuns;
import org.kenesh.command.slice.ContradictedMeeting.ReplyTooLate;
import org.kenesh.command.slice.ContradictedMeeting.SeatHasNoVote;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionElsewhere;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionExists;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionInOtherState;
import org.kenesh.command.slice.ContradictedMeeting.TimeTooEarly;
import org.kenesh.command.slice.NeverRight.PersonAbsent;
import org.kenesh.command.slice.NeverRight.PlaceNegative;
import org.kenesh.command.slice.NeverRight.TimeOnOtherDay;
import org.kenesh.command.slice.NotOnRecord.CouncilUnknown;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.command.slice.NotOnRecord.ProcedureUnknown;
import org.kenesh.command.slice.NotOnRecord.SeatUnknown;
import org.kenesh.command.slice.NotOnRecord.SubmissionUnknown;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionId;

@DisplayName("Commands about meetings and written procedures")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingRulesTest {

    private static final MeetingId MEETING = new MeetingId("m");
    private static final CouncilId COUNCIL = new CouncilId("c");
    private static final SubmissionId SUBMISSION = new SubmissionId("sub");
    private static final ProcedureId PROCEDURE = new ProcedureId("p");

    private final History history = new History();

    @BeforeEach
    void a_council_with_a_chair_two_members_and_an_observer() {
        history.agencies("a", "b", "x");
        CouncilStory.established(history, "c", "2014-01-01");
        CouncilStory.seat(
                history, "chair", "c", "{'office':{'en':'Vice-Prime Minister'}}", "CHAIR");
        CouncilStory.seat(history, "sa", "c", "{'agency':'a'}", "MEMBER");
        CouncilStory.seat(history, "sb", "c", "{'agency':'b'}", "MEMBER");
        CouncilStory.observer(history, "so", "c", "{'organization':{'en':'Diaspora'}}");
        CouncilStory.sits(history, "sa", "ann", "REPRESENTATIVE");
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static String convene(String council, String begins, String on) {
        return """
        {'meeting':'m','council':'%s','form':'IN_PERSON','begins':'%s','effectiveOn':'%s'}\
        """
                .formatted(council, begins, on);
    }

    private History convened() {
        return history.given("convene-meeting", convene("c", "2015-03-10T10:00", "2015-03-01"));
    }

    private static String item(String id, String on) {
        return """
        {'meeting':'m','item':'%s','title':{'en':'I'},'openness':'OPEN','effectiveOn':'%s'}\
        """
                .formatted(id, on);
    }

    private History opened() {
        return convened()
                .given("add-agenda-item", item("i1", "2015-03-02"))
                .given("open-meeting", open("chair", "2015-03-10T10:05", "2015-03-10"));
    }

    private static String open(String seat, String at, String on) {
        return "{'meeting':'m','at':'%s','presiding':'%s','effectiveOn':'%s'}"
                .formatted(at, seat, on);
    }

    private static String came(String seats) {
        return "{'meeting':'m','seats':[%s],'effectiveOn':'2015-03-10'}".formatted(seats);
    }

    private static MeetingInOtherState state(MeetingStatus status, MeetingStatus... allowed) {
        return new MeetingInOtherState("/meeting", MEETING, status, List.of(allowed));
    }

    @Test
    void a_meeting_is_called_once_of_a_council_that_is_there() {
        history.refuses(
                "convene-meeting",
                convene("z", "2015-03-10T10:00", "2015-03-01"),
                new CouncilUnknown("/council", new CouncilId("z")));
        history.refuses(
                "convene-meeting",
                convene("c", "2013-03-10T10:00", "2013-03-01"),
                new CouncilNotBegun("/council", COUNCIL, day("2013-03-01"), day("2014-01-01")));
        history.refuses(
                "convene-meeting",
                convene("c", "2015-02-10T10:00", "2015-03-01"),
                new TimeTooEarly("/begins", at("2015-02-10T10:00"), at("2015-03-01T00:00")));
        convened()
                .refuses(
                        "convene-meeting",
                        convene("c", "2015-03-10T10:00", "2015-03-01"),
                        new MeetingExists("/meeting", MEETING));
        history.told("CouncilDissolved", "{'council':'c','effectiveOn':'2016-01-01'}")
                .refuses(
                        "convene-meeting",
                        convene("c", "2016-03-10T10:00", "2016-01-01").replace("'m'", "'m2'"),
                        new CouncilEnded(
                                "/council", COUNCIL, day("2016-01-01"), day("2016-01-01")));
    }

    @Test
    void nobody_sits_on_a_council_on_the_day_of_its_end() {
        convened().told("CouncilDissolved", "{'council':'c','effectiveOn':'2015-03-10'}");
        history.refuses(
                "open-meeting",
                open("chair", "2015-03-10T10:05", "2015-03-10"),
                new SeatNotThere("/presiding", new SeatId("chair"), COUNCIL, day("2015-03-10")));
    }

    @Test
    void a_meeting_that_has_begun_is_not_moved_or_cancelled_any_more() {
        var move = "{'meeting':'m','begins':'2015-03-11T10:00','ends':'%s','effectiveOn':'%s'}";
        convened().grants("reschedule-meeting", move.formatted("2015-03-11T12:00", "2015-03-05"));
        history.refuses(
                "reschedule-meeting",
                move.formatted("2015-03-11T09:00", "2015-03-05"),
                new TimeTooEarly("/ends", at("2015-03-11T09:00"), at("2015-03-11T10:00")));
        history.given("add-agenda-item", item("i1", "2015-03-02"))
                .given("open-meeting", open("chair", "2015-03-10T10:05", "2015-03-10"))
                .refuses(
                        "reschedule-meeting",
                        move.formatted("2015-03-11T12:00", "2015-03-10"),
                        state(MeetingStatus.OPEN, MeetingStatus.CONVENED));
        history.refuses(
                "cancel-meeting",
                "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-10'}",
                state(MeetingStatus.OPEN, MeetingStatus.CONVENED, MeetingStatus.ADJOURNED));
        history.grants("reschedule-meeting", move.formatted("2015-03-11T12:00", "2015-03-05"));
    }

    @Test
    void a_meeting_that_was_held_was_not_cancelled_before() {
        opened().refuses(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-08'}",
                        new MeetingHeldLater("/meeting", MEETING, day("2015-03-08")));
        history.given(
                        "adjourn-meeting",
                        """
                        {'meeting':'m','at':'2015-03-10T12:00','reason':{'en':'R'},
                         'effectiveOn':'2015-03-10'}\
                        """)
                .grants(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-11'}");
    }

    @Test
    void no_meeting_of_a_council_that_ended_is_prepared() {
        convened().told("CouncilDissolved", "{'council':'c','effectiveOn':'2015-03-05'}");
        var ended = new CouncilEnded("/meeting", COUNCIL, day("2015-03-06"), day("2015-03-05"));
        history.refuses("add-agenda-item", item("i1", "2015-03-06"), ended);
        history.refuses(
                "reschedule-meeting",
                "{'meeting':'m','begins':'2015-03-11T10:00','effectiveOn':'2015-03-06'}",
                ended);
        history.grants(
                "cancel-meeting", "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-06'}");
    }

    @Test
    void nothing_can_be_done_in_a_meeting_that_was_not_called_by_then() {
        history.refuses(
                "add-agenda-item",
                item("i1", "2015-03-02"),
                new MeetingUnknown("/meeting", MEETING));
        convened()
                .refuses(
                        "add-agenda-item",
                        item("i1", "2015-02-02"),
                        new MeetingUnknown("/meeting", MEETING));
    }

    @Test
    void seats_of_the_council_are_invited() {
        convened()
                .grants(
                        "send-invitation",
                        "{'meeting':'m','seats':['sa','so'],'effectiveOn':'2015-03-01'}");
        history.refuses(
                "send-invitation",
                "{'meeting':'m','seats':['sa','zz'],'effectiveOn':'2015-03-01'}",
                new SeatUnknown("/seats/1", new SeatId("zz")));
        CouncilStory.established(history, "other", "2014-01-01");
        CouncilStory.seat(history, "far", "other", "{'agency':'x'}", "MEMBER");
        history.refuses(
                "send-invitation",
                "{'meeting':'m','seats':['far'],'effectiveOn':'2015-03-01'}",
                new SeatNotThere("/seats/0", new SeatId("far"), COUNCIL, day("2015-03-01")));
    }

    @Test
    void an_item_stands_on_an_agenda_once() {
        convened()
                .given("add-agenda-item", item("i1", "2015-03-02"))
                .refuses(
                        "add-agenda-item",
                        item("i1", "2015-03-02"),
                        new ItemExists("/item", MEETING, new ItemId("i1")));
        history.given(
                        "withdraw-agenda-item",
                        "{'meeting':'m','item':'i1','reason':{'en':'R'},'effectiveOn':'2015-03-03'}")
                .refuses(
                        "add-agenda-item",
                        item("i1", "2015-03-04"),
                        new ItemExists("/item", MEETING, new ItemId("i1")));
        history.refuses(
                "move-agenda-item",
                "{'meeting':'m','item':'i1','place':1,'effectiveOn':'2015-03-04'}",
                new ItemUnknown("/item", MEETING, new ItemId("i1")));
        history.refuses(
                "issue-agenda",
                "{'meeting':'m','effectiveOn':'2015-03-04'}",
                new AgendaEmpty("/meeting", MEETING));
    }

    @Test
    void an_item_stands_at_a_place_from_1_or_at_the_end() {
        convened()
                .refuses(
                        "add-agenda-item",
                        item("i1", "2015-03-02").replace("'title'", "'place':-1,'title'"),
                        new PlaceNegative("/place", -1));
        history.given("add-agenda-item", item("i1", "2015-03-02"))
                .refuses(
                        "move-agenda-item",
                        "{'meeting':'m','item':'i1','place':-2,'effectiveOn':'2015-03-04'}",
                        new PlaceNegative("/place", -2));
        history.grants(
                "move-agenda-item",
                "{'meeting':'m','item':'i1','place':9,'effectiveOn':'2015-03-04'}");
    }

    @Test
    void a_place_that_cannot_be_is_the_end_when_it_is_on_record() {
        convened()
                .given("add-agenda-item", item("i1", "2015-03-02"))
                .told(
                        "AgendaItemAdded",
                        item("i2", "2015-03-02").replace("'title'", "'place':-1,'title'"))
                .given("issue-agenda", "{'meeting':'m','effectiveOn':'2015-03-03'}")
                .grants(
                        "move-agenda-item",
                        "{'meeting':'m','item':'i2','place':1,'effectiveOn':'2015-03-04'}");
    }

    @Test
    void an_item_on_which_was_decided_stays_on_the_agenda() {
        opened().told(
                        "DecisionTaken",
                        CouncilStory.decision("d", "'origin':{'meeting':'m','item':'i1'}"))
                .refuses(
                        "withdraw-agenda-item",
                        "{'meeting':'m','item':'i1','reason':{'en':'R'},'effectiveOn':'2015-03-10'}",
                        new ItemDecided("/item", new ItemId("i1"), new DecisionId("d")));
    }

    @Test
    void a_meeting_is_opened_on_its_day_by_a_seat_that_is_not_vacant() {
        convened()
                .refuses(
                        "open-meeting",
                        open("chair", "2015-03-11T10:05", "2015-03-10"),
                        new TimeOnOtherDay("/at", at("2015-03-11T10:05"), day("2015-03-10")));
        history.given(
                        "abolish-agency",
                        "{'agency':'a','disposition':'NO_SUCCESSOR','effectiveOn':'2015-02-01'}")
                .refuses(
                        "open-meeting",
                        open("sa", "2015-03-10T10:05", "2015-03-10"),
                        new PresidingVacant("/presiding", new SeatId("sa"), day("2015-03-10")));
        history.grants("open-meeting", open("sb", "2015-03-10T10:05", "2015-03-10"));
    }

    @Test
    void who_has_no_vote_presides_only_where_anybody_may() {
        convened()
                .given("add-agenda-item", item("i1", "2015-03-02"))
                .refuses(
                        "open-meeting",
                        open("so", "2015-03-10T10:05", "2015-03-10"),
                        new PresidingWithoutVote(
                                "/presiding", new SeatId("so"), day("2015-03-10")));
    }

    @Test
    void times_of_a_meeting_go_forward() {
        opened().refuses(
                        "close-meeting",
                        "{'meeting':'m','at':'2015-03-10T09:00','effectiveOn':'2015-03-10'}",
                        new TimeTooEarly("/at", at("2015-03-10T09:00"), at("2015-03-10T10:05")));
        history.given(
                        "adjourn-meeting",
                        """
                        {'meeting':'m','at':'2015-03-10T12:00','until':'2015-03-12T10:00',
                         'reason':{'en':'R'},'effectiveOn':'2015-03-10'}\
                        """)
                .refuses(
                        "adjourn-meeting",
                        """
                        {'meeting':'m','at':'2015-03-10T13:00','reason':{'en':'R'},
                         'effectiveOn':'2015-03-10'}\
                        """,
                        state(MeetingStatus.ADJOURNED, MeetingStatus.OPEN));
        history.given("open-meeting", open("chair", "2015-03-12T10:00", "2015-03-12"))
                .given(
                        "close-meeting",
                        "{'meeting':'m','at':'2015-03-12T11:00','effectiveOn':'2015-03-12'}")
                .refuses(
                        "open-meeting",
                        open("chair", "2015-03-13T10:00", "2015-03-13"),
                        state(
                                MeetingStatus.CLOSED,
                                MeetingStatus.CONVENED,
                                MeetingStatus.ADJOURNED));
    }

    @Test
    void it_is_clear_who_sat_on_a_seat() {
        opened().grants("record-attendance", came("{'seat':'sa','presence':'PRESENT'}"));
        history.refuses(
                "record-attendance",
                came("{'seat':'sb','presence':'PRESENT'}"),
                new PersonNotNamed("/seats/0/person", new SeatId("sb"), day("2015-03-10")));
        history.refuses(
                "record-attendance",
                came("{'seat':'sa','presence':'SUBSTITUTE'}"),
                new PersonNotNamed("/seats/0/person", new SeatId("sa"), day("2015-03-10")));
        history.refuses(
                "record-attendance",
                came("{'seat':'sa','presence':'ABSENT','person':{'person':'p','name':{'en':'P'}}}"),
                new PersonAbsent("/seats/0/person", new SeatId("sa")));
        history.grants(
                "record-attendance",
                came(
                        "{'seat':'sb','presence':'PRESENT','person':{'person':'p','name':{'en':'P'}}}"));
        CouncilStory.sits(history, "sa", "bob", "SUBSTITUTE");
        history.grants("record-attendance", came("{'seat':'sa','presence':'SUBSTITUTE'}"));
    }

    @Test
    void attendance_is_of_an_item_on_the_agenda_or_of_the_whole_meeting() {
        opened().refuses(
                        "record-attendance",
                        """
                        {'meeting':'m','item':'i9','seats':[{'seat':'sa','presence':'PRESENT'}],
                         'effectiveOn':'2015-03-10'}\
                        """,
                        new ItemUnknown("/item", MEETING, new ItemId("i9")));
    }

    private static String submit(String council, String agency) {
        return """
        {'submission':'sub','council':'%s','agency':'%s','title':{'en':'S'},
         'effectiveOn':'2015-03-01'}\
        """
                .formatted(council, agency);
    }

    private static SubmissionInOtherState sub(
            Submission.Status status, Submission.Status... allowed) {
        return new SubmissionInOtherState("/submission", SUBMISSION, status, List.of(allowed));
    }

    @Test
    void a_submission_goes_back_and_forth_until_it_is_on_an_agenda() {
        var back = "{'submission':'sub','remarks':{'en':'R'},'effectiveOn':'2015-03-02'}";
        var again =
                "{'submission':'sub','agency':'a','title':{'en':'S2'},'effectiveOn':'2015-03-03'}";
        var accept = item("i1", "2015-03-04").replace("'title'", "'submission':'sub','title'");
        history.refuses(
                "return-submission", back, new SubmissionUnknown("/submission", SUBMISSION));
        history.given("submit-item", submit("c", "a"))
                .refuses(
                        "submit-item",
                        submit("c", "a"),
                        new SubmissionExists("/submission", SUBMISSION));
        history.refuses(
                "resubmit-item",
                again,
                sub(Submission.Status.SUBMITTED, Submission.Status.RETURNED));
        history.given("return-submission", back)
                .refuses(
                        "return-submission",
                        back,
                        sub(Submission.Status.RETURNED, Submission.Status.SUBMITTED));
        convened()
                .refuses(
                        "add-agenda-item",
                        accept,
                        sub(Submission.Status.RETURNED, Submission.Status.SUBMITTED));
        history.given("resubmit-item", again)
                .given("add-agenda-item", accept)
                .refuses(
                        "withdraw-submission",
                        "{'submission':'sub','agency':'a','effectiveOn':'2015-03-05'}",
                        sub(
                                Submission.Status.ACCEPTED,
                                Submission.Status.SUBMITTED,
                                Submission.Status.RETURNED));
    }

    private History accepted() {
        history.given(
                "submit-item", submit("c", "a").replace("'agency'", "'meeting':'m','agency'"));
        return history.given(
                "add-agenda-item",
                item("i1", "2015-03-04").replace("'title'", "'submission':'sub','title'"));
    }

    private void waitsAgainFor(String nextMeeting) {
        history.given(
                "convene-meeting",
                convene("c", "2015-05-10T10:00", "2015-03-01").replace("'m'", nextMeeting));
        history.grants(
                "add-agenda-item",
                item("i1", "2015-03-06")
                        .replace("'m'", nextMeeting)
                        .replace("'title'", "'submission':'sub','title'"));
        history.grants(
                "return-submission",
                "{'submission':'sub','remarks':{'en':'R'},'effectiveOn':'2015-03-06'}");
        history.grants(
                "withdraw-submission",
                "{'submission':'sub','agency':'a','effectiveOn':'2015-03-06'}");
    }

    @Test
    void what_is_taken_off_an_agenda_waits_again() {
        convened();
        accepted()
                .given(
                        "withdraw-agenda-item",
                        "{'meeting':'m','item':'i1','reason':{'en':'R'},'effectiveOn':'2015-03-05'}");
        waitsAgainFor("'m2'");
        history.refuses(
                "return-submission",
                "{'submission':'sub','remarks':{'en':'R'},'effectiveOn':'2015-03-04'}",
                sub(Submission.Status.ACCEPTED, Submission.Status.SUBMITTED));
    }

    @Test
    void what_is_on_the_agenda_of_a_meeting_that_is_cancelled_waits_again() {
        convened();
        accepted()
                .given(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-05'}");
        waitsAgainFor("'m2'");
    }

    @Test
    void what_waits_for_a_meeting_that_is_cancelled_waits_for_any() {
        convened()
                .given(
                        "submit-item",
                        submit("c", "a").replace("'agency'", "'meeting':'m','agency'"))
                .given(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-05'}");
        waitsAgainFor("'m2'");
    }

    @Test
    void what_was_decided_on_does_not_wait_again() {
        convened();
        accepted()
                .given("open-meeting", open("chair", "2015-03-10T10:05", "2015-03-10"))
                .told(
                        "DecisionTaken",
                        CouncilStory.decision(
                                "d", "'number':1,'origin':{'meeting':'m','item':'i1'}"))
                .given(
                        "adjourn-meeting",
                        """
                        {'meeting':'m','at':'2015-03-10T12:00','reason':{'en':'R'},
                         'effectiveOn':'2015-03-10'}\
                        """)
                .given(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-11'}")
                .refuses(
                        "return-submission",
                        "{'submission':'sub','remarks':{'en':'R'},'effectiveOn':'2015-03-12'}",
                        sub(Submission.Status.ACCEPTED, Submission.Status.SUBMITTED));
    }

    @Test
    void who_came_after_an_agency_takes_back_what_it_submitted() {
        var takeBack = "{'submission':'sub','agency':'%s','effectiveOn':'2015-06-05'}";
        history.given("submit-item", submit("c", "a"))
                .refuses(
                        "withdraw-submission",
                        takeBack.formatted("b"),
                        new NotSubmitter(
                                "/agency",
                                SUBMISSION,
                                agency("b"),
                                day("2015-06-05"),
                                List.of(agency("a"))));
        history.given(
                        "enact-reorganization",
                        """
                        {'participants':[{'agency':'a','role':'CEASES'},
                          {'agency':'b','role':'CONTINUES'}],
                         'transfers':[{'scope':'ALL','from':'a','to':'b'}],
                         'effectiveOn':'2015-05-01'}\
                        """)
                .grants("withdraw-submission", takeBack.formatted("b"));
    }

    @Test
    void a_submission_is_for_the_council_of_the_meeting() {
        CouncilStory.established(history, "other", "2014-01-01");
        history.given("submit-item", submit("other", "a"));
        convened()
                .refuses(
                        "add-agenda-item",
                        item("i1", "2015-03-04").replace("'title'", "'submission':'sub','title'"),
                        new SubmissionElsewhere("/submission", SUBMISSION, new CouncilId("other")));
        history.refuses(
                "submit-item",
                submit("other", "a")
                        .replace("'sub'", "'s2'")
                        .replace("'agency'", "'meeting':'m','agency'"),
                new MeetingOfOtherCouncil("/meeting", MEETING, COUNCIL));
    }

    private History asked() {
        return history.given(
                "open-written-procedure",
                """
                {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                 'closes':'2015-04-10T18:00','effectiveOn':'2015-04-01'}\
                """);
    }

    private static String reply(String seat, String at) {
        return "{'procedure':'p','seat':'%s','vote':'FOR','at':'%s','effectiveOn':'%s'}"
                .formatted(seat, at, at.substring(0, 10));
    }

    private static String close(String at) {
        return "{'procedure':'p','at':'%s','effectiveOn':'%s'}".formatted(at, at.substring(0, 10));
    }

    @Test
    void seats_with_a_vote_reply_in_time() {
        history.refuses(
                "record-reply",
                reply("sa", "2015-04-02T10:00"),
                new ProcedureUnknown("/procedure", PROCEDURE));
        asked().grants("record-reply", reply("sa", "2015-04-02T10:00"));
        history.refuses(
                "open-written-procedure",
                """
                {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                 'closes':'2015-04-10T18:00','effectiveOn':'2015-04-01'}\
                """,
                new ProcedureExists("/procedure", PROCEDURE));
        history.refuses(
                "record-reply",
                reply("so", "2015-04-02T10:00"),
                new SeatHasNoVote("/seat", new SeatId("so"), day("2015-04-02"), "NOT_VOTING"));
        history.refuses(
                "record-reply",
                reply("sa", "2015-04-10T18:01"),
                new ReplyTooLate(
                        "/at", new SeatId("sa"), at("2015-04-10T18:01"), at("2015-04-10T18:00")));
        history.given(
                        "abolish-agency",
                        "{'agency':'b','disposition':'NO_SUCCESSOR','effectiveOn':'2015-04-02'}")
                .refuses(
                        "record-reply",
                        reply("sb", "2015-04-03T10:00"),
                        new SeatHasNoVote("/seat", new SeatId("sb"), day("2015-04-03"), "VACANT"));
    }

    @Test
    void a_written_procedure_of_a_council_that_never_was_is_not_closed() {
        asked().told("EventRetracted", "{'target':3,'reason':{'en':'R'}}")
                .refuses(
                        "close-written-procedure",
                        close("2015-04-05T10:00"),
                        new CouncilUnknown("/procedure", COUNCIL));
    }

    @Test
    void a_written_procedure_ends_with_its_limit_or_the_last_reply() {
        asked().given("record-reply", reply("sa", "2015-04-02T10:00"))
                .refuses(
                        "close-written-procedure",
                        close("2015-04-05T10:00"),
                        new ProcedureStillRuns(
                                "/at",
                                at("2015-04-10T18:00"),
                                List.of(new SeatId("chair"), new SeatId("sb"))));
        history.grants("close-written-procedure", close("2015-04-10T18:00"));
        history.given("record-reply", reply("sb", "2015-04-03T10:00"))
                .given("record-reply", reply("chair", "2015-04-03T11:00"))
                .given("close-written-procedure", close("2015-04-05T10:00"))
                .refuses(
                        "record-reply",
                        reply("sa", "2015-04-06T10:00"),
                        new ProcedureClosed("/procedure", PROCEDURE, at("2015-04-05T10:00")));
    }
}
