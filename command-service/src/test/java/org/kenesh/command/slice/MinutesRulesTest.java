package org.kenesh.command.slice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedMeeting.ApproverNotChair;
import org.kenesh.command.slice.ContradictedMeeting.ApproverNotLater;
import org.kenesh.command.slice.ContradictedMeeting.MeetingInOtherState;
import org.kenesh.command.slice.ContradictedMeeting.MinutesApprovedBefore;
import org.kenesh.command.slice.ContradictedMeeting.MinutesNotApproved;
import org.kenesh.command.slice.ContradictedMeeting.MinutesNotCirculated;
import org.kenesh.command.slice.ContradictedMeeting.PersonNotOnSeat;
import org.kenesh.command.slice.ContradictedMeeting.SignedBefore;
import org.kenesh.command.slice.ContradictedMeeting.VersionDiffers;
import org.kenesh.command.slice.NeverRight.ApproverUnclear;
import org.kenesh.command.slice.NeverRight.DayTooEarly;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.SubjectDiffers;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.command.slice.NotOnRecord.MinutesUnknown;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;

@DisplayName("Commands about minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MinutesRulesTest {

    private static final MeetingId MEETING = new MeetingId("m");

    private static final String DRAFT =
            """
            {'meeting':'m','paragraphs':[{'text':{'en':'Opened'}},
              {'item':'i1','text':{'en':'Heard'}}],'effectiveOn':'2015-03-11'}\
            """;

    private final History history = new History();

    @BeforeEach
    void a_meeting_that_was_held() {
        history.agencies("a");
        CouncilStory.established(history, "c", "2014-01-01");
        CouncilStory.seat(
                history, "chair", "c", "{'office':{'en':'Vice-Prime Minister'}}", "CHAIR");
        CouncilStory.seat(history, "sa", "c", "{'agency':'a'}", "MEMBER");
        CouncilStory.sits(history, "chair", "cyd", "REPRESENTATIVE");
        held("m", "2015-03-10");
    }

    private void held(String meeting, String on) {
        history.given(
                        "convene-meeting",
                        """
                        {'meeting':'%s','council':'c','form':'REMOTE','begins':'%sT10:00',
                         'effectiveOn':'%s'}\
                        """
                                .formatted(meeting, on, on))
                .given(
                        "add-agenda-item",
                        """
                        {'meeting':'%s','item':'i1','title':{'en':'I'},'openness':'OPEN',
                         'effectiveOn':'%s'}\
                        """
                                .formatted(meeting, on))
                .given(
                        "open-meeting",
                        "{'meeting':'%s','at':'%sT10:00','presiding':'chair','effectiveOn':'%s'}"
                                .formatted(meeting, on, on));
    }

    private History closed() {
        return history.given(
                "close-meeting",
                "{'meeting':'m','at':'2015-03-10T12:00','effectiveOn':'2015-03-10'}");
    }

    private static String approve(String how) {
        return "{'meeting':'m',%s,'effectiveOn':'2015-03-20'}".formatted(how);
    }

    @Test
    void a_draft_is_about_items_of_the_agenda_each_once() {
        history.grants("draft-minutes", DRAFT);
        history.refuses(
                "draft-minutes",
                DRAFT.replace("'i1'", "'i7'"),
                new ItemUnknown("/paragraphs/1/item", MEETING, new ItemId("i7")));
        history.refuses(
                "draft-minutes",
                DRAFT.replace("{'text':{'en':'Opened'}}", "{'item':'i1','text':{'en':'Opened'}}"),
                new NamedTwice("/paragraphs/1/item", "i1"));
    }

    @Test
    void nothing_is_drafted_of_a_meeting_that_was_not_opened() {
        history.given(
                        "convene-meeting",
                        """
                        {'meeting':'next','council':'c','form':'REMOTE','begins':'2015-04-10T10:00',
                         'effectiveOn':'2015-03-01'}\
                        """)
                .refuses(
                        "draft-minutes",
                        "{'meeting':'next','paragraphs':[{'text':{'en':'X'}}],'effectiveOn':'2015-03-11'}",
                        new MeetingInOtherState(
                                "/meeting",
                                new MeetingId("next"),
                                MeetingStatus.CONVENED,
                                List.of(
                                        MeetingStatus.OPEN,
                                        MeetingStatus.ADJOURNED,
                                        MeetingStatus.CLOSED)));
    }

    @Test
    void seats_comment_on_what_was_sent_to_them() {
        var comment =
                "{'meeting':'m','seat':'sa','item':'i1','comment':{'en':'C'},'effectiveOn':'2015-03-13'}";
        var send = "{'meeting':'m','until':'2015-03-18','effectiveOn':'2015-03-12'}";
        history.refuses("circulate-minutes", send, new MinutesUnknown("/meeting", MEETING));
        history.given("draft-minutes", DRAFT)
                .refuses("comment-minutes", comment, new MinutesNotCirculated("/meeting", MEETING));
        history.refuses(
                "circulate-minutes",
                send.replace("2015-03-18", "2015-03-11"),
                new DayTooEarly(
                        "/until", LocalDate.parse("2015-03-11"), History.day("2015-03-12")));
        history.given("circulate-minutes", send).grants("comment-minutes", comment);
    }

    @Test
    void minutes_of_a_meeting_that_was_not_closed_cannot_be_approved() {
        history.given("draft-minutes", DRAFT)
                .refuses(
                        "approve-minutes",
                        approve("'seat':'chair'"),
                        new MeetingInOtherState(
                                "/meeting",
                                MEETING,
                                MeetingStatus.OPEN,
                                List.of(MeetingStatus.CLOSED)));
    }

    @Test
    void the_chair_or_a_later_meeting_approves_them() {
        closed().given("draft-minutes", DRAFT)
                .refuses(
                        "approve-minutes",
                        approve("'seat':'sa'"),
                        new ApproverNotChair("/seat", new SeatId("sa"), MEETING));
        history.refuses(
                "approve-minutes", approve("'version':1"), new ApproverUnclear("/seat", MEETING));
        history.refuses(
                "approve-minutes",
                approve("'by':'m'"),
                new ApproverNotLater("/by", MEETING, MEETING));
        held("next", "2015-03-19");
        assertThat(history.events("approve-minutes", approve("'by':'next'"))).hasSize(1);
    }

    @Test
    void the_last_version_is_frozen_by_its_hash() {
        closed().given("draft-minutes", DRAFT).given("draft-minutes", DRAFT);
        var event =
                (MinutesApproved)
                        history.events("approve-minutes", approve("'seat':'chair'")).getFirst();
        assertThat(event.version()).isEqualTo(2);
        var digest = requireNonNull(event.digest());
        history.refuses(
                "approve-minutes",
                approve("'seat':'chair','version':1"),
                new VersionDiffers("/version", 2, digest));
        history.refuses(
                "approve-minutes",
                approve("'seat':'chair','digest':'00'"),
                new VersionDiffers("/version", 2, digest));
    }

    @Test
    void of_a_corrected_draft_it_is_the_correction_that_is_frozen() {
        closed().given("draft-minutes", DRAFT)
                .given(
                        "correct-event",
                        "{'target':%d,'type':'MinutesDrafted','data':%s,'reason':{'en':'R'}}"
                                .formatted(history.size() - 1, DRAFT.replace("Heard", "Listened")));
        var event =
                (MinutesApproved)
                        history.events("approve-minutes", approve("'seat':'chair'")).getFirst();
        assertThat(event.digest()).isEqualTo(Long.toHexString(history.size() - 1));
    }

    private History approved() {
        return closed().given("draft-minutes", DRAFT)
                .given("approve-minutes", approve("'seat':'chair'"));
    }

    private static String correct(long target, String type, String data) {
        return "{'target':%d,'type':'%s','data':%s,'reason':{'en':'R'}}"
                .formatted(target, type, data);
    }

    @Test
    void what_was_approved_is_not_drafted_anew_on_an_earlier_day() {
        approved().refuses("draft-minutes", DRAFT, new MinutesApprovedBefore("/meeting", MEETING));
        history.refuses(
                "approve-minutes",
                approve("'seat':'chair'").replace("2015-03-20", "2015-03-15"),
                new MinutesApprovedBefore("/meeting", MEETING));
    }

    @Test
    void a_draft_of_a_later_day_stands_in_the_way_of_an_approval() {
        closed().given("draft-minutes", DRAFT)
                .given("draft-minutes", DRAFT.replace("2015-03-11", "2015-03-25"))
                .refuses(
                        "approve-minutes",
                        approve("'seat':'chair'"),
                        new VersionDiffers(
                                "/effectiveOn", 2, Long.toHexString(history.size() - 1)));
    }

    @Test
    void what_was_approved_is_neither_corrected_nor_retracted_until_its_approval_is() {
        long draft = approved().size() - 2;
        var other = correct(draft, "MinutesDrafted", DRAFT.replace("Heard", "Listened"));
        var away = "{'target':%d,'reason':{'en':'R'}}";
        history.refuses("correct-event", other, new MinutesApprovedBefore("/target", MEETING));
        history.refuses(
                "retract-event",
                away.formatted(draft),
                new MinutesApprovedBefore("/target", MEETING));
        history.given("retract-event", away.formatted(draft + 1)).given("correct-event", other);
    }

    @Test
    void what_was_approved_does_not_come_back_to_an_earlier_text() {
        closed().given("draft-minutes", DRAFT)
                .given(
                        "correct-event",
                        correct(
                                history.size() - 1,
                                "MinutesDrafted",
                                DRAFT.replace("Heard", "Listened")))
                .given("approve-minutes", approve("'seat':'chair'"))
                .refuses(
                        "retract-event",
                        "{'target':%d,'reason':{'en':'R'}}".formatted(history.size() - 2),
                        new MinutesApprovedBefore("/target", MEETING));
    }

    @Test
    void an_approval_is_not_corrected_into_one_of_another_text() {
        var recorded =
                "{'meeting':'m','seat':'chair','version':1,'digest':'%s','effectiveOn':'2015-03-20'}";
        var digest = Long.toHexString(approved().size() - 2);
        long approval = history.size() - 1;
        history.refuses(
                "correct-event",
                correct(approval, "MinutesApproved", recorded.formatted("00")),
                new SubjectDiffers("/data", "m, version 1, " + digest, "m, version 1, 00"));
        history.given(
                "correct-event",
                correct(
                        approval,
                        "MinutesApproved",
                        recorded.formatted(digest).replace("03-20", "03-19")));
    }

    @Test
    void minutes_of_a_meeting_that_was_never_called_are_refused_whatever_was_drafted() {
        closed().given("draft-minutes", DRAFT)
                .given("circulate-minutes", "{'meeting':'m','effectiveOn':'2015-03-12'}")
                .told("EventRetracted", "{'target':5,'reason':{'en':'R'}}")
                .refuses(
                        "comment-minutes",
                        "{'meeting':'m','seat':'sa','comment':{'en':'C'},'effectiveOn':'2015-03-13'}",
                        new MeetingUnknown("/meeting", MEETING));
    }

    @Test
    void approved_minutes_are_signed_and_only_rectified() {
        var sign = "{'meeting':'m','seat':'chair','person':'cyd','effectiveOn':'2015-03-21'}";
        var rectify =
                """
                {'meeting':'m','paragraphs':[{'item':'i1','text':{'en':'Right'}}],
                 'reason':{'en':'R'},'effectiveOn':'2015-03-22'}\
                """;
        closed().given("draft-minutes", DRAFT)
                .refuses("sign-minutes", sign, new MinutesNotApproved("/meeting", MEETING));
        history.refuses("rectify-minutes", rectify, new MinutesNotApproved("/meeting", MEETING));
        history.given("approve-minutes", approve("'seat':'chair'"))
                .refuses(
                        "approve-minutes",
                        approve("'seat':'chair'"),
                        new MinutesApprovedBefore("/meeting", MEETING));
        history.refuses(
                "draft-minutes",
                DRAFT.replace("2015-03-11", "2015-03-22"),
                new MinutesApprovedBefore("/meeting", MEETING));
        history.refuses(
                "sign-minutes",
                sign.replace("cyd", "ann"),
                new PersonNotOnSeat("/person", new SeatId("chair"), new PersonId("ann")));
        history.grants("rectify-minutes", rectify);
        history.given("sign-minutes", sign)
                .refuses(
                        "sign-minutes",
                        sign.replace("2015-03-21", "2015-03-22"),
                        new SignedBefore("/person", MEETING, new PersonId("cyd")));
    }
}
