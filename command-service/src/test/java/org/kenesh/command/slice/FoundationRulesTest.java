package org.kenesh.command.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedMeeting.TimeTooEarly;
import org.kenesh.command.slice.ContradictedRecord.CorrectionContradicts;
import org.kenesh.command.slice.ContradictedRecord.StillNeeded;
import org.kenesh.command.slice.Rejection.InContent;

@DisplayName("What rests on other records")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoundationRulesTest {

    private static final String OPENED =
            "{'meeting':'m','at':'%s','presiding':'chair','effectiveOn':'2015-03-%d'}";
    private static final String CLOSED = "{'meeting':'m','at':'%s','effectiveOn':'2015-03-%d'}";
    private static final String CAME =
            """
            {'meeting':'m','seats':[{'seat':'%s','presence':'%s',
              'person':{'person':'of-%1$s','name':{'en':'N'}}}],'effectiveOn':'2015-03-%d'}\
            """;

    private final History history = new History();
    private long submission;
    private long meeting;
    private long item;
    private long opening;
    private long attendance;

    /** The chair and one of two members are there, of an item that an agency submitted. */
    @BeforeEach
    void a_meeting() {
        history.agencies("a", "b");
        CouncilStory.established(history, "c", "2014-01-01");
        CouncilStory.seat(history, "chair", "c", "{'office':{'en':'Minister'}}", "CHAIR");
        CouncilStory.seat(history, "sa", "c", "{'agency':'a'}", "MEMBER");
        CouncilStory.seat(history, "sb", "c", "{'agency':'b'}", "MEMBER");
        CouncilStory.sits(history, "chair", "of-chair", "REPRESENTATIVE");
        submission = history.size();
        history.given(
                "submit-item",
                """
                {'submission':'s','council':'c','agency':'a','title':{'en':'S'},
                 'effectiveOn':'2015-02-01'}\
                """);
        meeting = history.size();
        history.given(
                "convene-meeting",
                """
                {'meeting':'m','council':'c','form':'IN_PERSON','begins':'2015-03-10T10:00',
                 'effectiveOn':'2015-03-01'}\
                """);
        item = history.size();
        history.given(
                "add-agenda-item",
                """
                {'meeting':'m','item':'i1','title':{'en':'I'},'openness':'OPEN','submission':'s',
                 'effectiveOn':'2015-03-02'}\
                """);
        opening = history.size();
        history.given("open-meeting", OPENED.formatted("2015-03-10T10:00", 10));
        attendance = history.size();
        history.given("record-attendance", CAME.formatted("chair", "PRESENT", 10))
                .given("record-attendance", CAME.formatted("sa", "PRESENT", 10));
    }

    private static String decision(int day) {
        return CouncilStory.decision(
                        "d",
                        """
                        'origin':{'meeting':'m','item':'i1'},
                        'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'}]\
                        """)
                .replace("2015-03-10", "2015-03-" + day);
    }

    private long given(String command, String data) {
        long position = history.size();
        history.given(command, data);
        return position;
    }

    private static String retract(long target) {
        return "{'target':%d,'reason':{'en':'R'}}".formatted(target);
    }

    private static String correct(long target, String type, String data) {
        return "{'target':%d,'type':'%s','data':%s,'reason':{'en':'R'}}"
                .formatted(target, type, data);
    }

    private void refusesRetraction(long target, List<String> things, Long... events) {
        history.refuses(
                "retract-event",
                retract(target),
                new StillNeeded("/target", target, things, List.of(events)));
    }

    private void refusesCorrection(
            long target, String type, String data, List<String> rules, Long... events) {
        var things = events.length == 1 ? List.of("d") : List.of("m", "d");
        history.refuses(
                "correct-event",
                correct(target, type, data),
                new CorrectionContradicts("/data", target, things, List.of(events), rules));
    }

    @Test
    void a_meeting_is_not_retracted_before_what_was_done_in_it() {
        long decision = given("take-decision", decision(10));
        refusesRetraction(
                meeting, List.of("m", "d"), item, opening, attendance, attendance + 1, decision);
        for (long last = decision; last > meeting; last--) {
            history.given("retract-event", retract(last));
        }
        history.grants("retract-event", retract(meeting));
    }

    @Test
    void an_opening_is_not_retracted_before_the_attendance_and_decisions_of_its_session() {
        long decision = given("take-decision", decision(10));
        long closing = given("close-meeting", CLOSED.formatted("2015-03-10T12:00", 10));
        refusesRetraction(
                opening, List.of("m", "d"), attendance, attendance + 1, decision, closing);
    }

    @Test
    void an_end_is_not_retracted_before_a_new_beginning_or_an_approval_that_needs_it() {
        long adjourning =
                given(
                        "adjourn-meeting",
                        """
                        {'meeting':'m','at':'2015-03-10T12:00','reason':{'en':'R'},
                         'effectiveOn':'2015-03-10'}\
                        """);
        long again = given("open-meeting", OPENED.formatted("2015-03-12T10:00", 12));
        long closing = given("close-meeting", CLOSED.formatted("2015-03-12T12:00", 12));
        refusesRetraction(adjourning, List.of("m"), again);
        long draft =
                given(
                        "draft-minutes",
                        """
                        {'meeting':'m','paragraphs':[{'item':'i1','text':{'en':'Heard'}}],
                         'effectiveOn':'2015-03-13'}\
                        """);
        long approval =
                given(
                        "approve-minutes",
                        "{'meeting':'m','seat':'chair','effectiveOn':'2015-03-14'}");
        refusesRetraction(closing, List.of("m"), approval);
        refusesRetraction(item, List.of("m"), draft);
    }

    @Test
    void an_attendance_is_not_retracted_while_a_decision_has_its_quorum_by_it() {
        history.given("record-attendance", CAME.formatted("sb", "PRESENT", 10));
        long decision = given("take-decision", decision(10));
        history.grants("retract-event", retract(attendance + 2));
        refusesRetraction(attendance + 1, List.of("d"), decision);
    }

    @Test
    void an_item_is_not_retracted_before_its_decision_nor_a_submission_before_its_item() {
        refusesRetraction(submission, List.of("m"), item);
        long decision = given("take-decision", decision(10));
        refusesRetraction(item, List.of("d"), decision);
    }

    @Test
    void a_cancellation_is_not_retracted_when_its_submission_went_to_another_meeting() {
        history.given("retract-event", retract(attendance + 1))
                .given("retract-event", retract(attendance))
                .given("retract-event", retract(opening));
        long cancelling =
                given(
                        "cancel-meeting",
                        "{'meeting':'m','reason':{'en':'R'},'effectiveOn':'2015-03-09'}");
        history.given(
                "convene-meeting",
                """
                {'meeting':'n','council':'c','form':'IN_PERSON','begins':'2015-04-10T10:00',
                 'effectiveOn':'2015-03-09'}\
                """);
        long again =
                given(
                        "add-agenda-item",
                        """
                        {'meeting':'n','item':'i1','title':{'en':'I'},'openness':'OPEN',
                         'submission':'s','effectiveOn':'2015-03-10'}\
                        """);
        refusesRetraction(cancelling, List.of("n"), again);
    }

    @Test
    void a_reply_and_a_written_procedure_stay_when_the_council_decided_by_them() {
        long procedure =
                given(
                        "open-written-procedure",
                        """
                        {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                         'closes':'2015-03-09T18:00','effectiveOn':'2015-03-05'}\
                        """);
        for (var seat : List.of("chair", "sa")) {
            history.given(
                    "record-reply",
                    """
                    {'procedure':'p','seat':'%s','vote':'FOR','at':'2015-03-06T10:00',
                     'effectiveOn':'2015-03-06'}\
                    """
                            .formatted(seat));
        }
        history.given(
                "close-written-procedure",
                "{'procedure':'p','at':'2015-03-09T18:00','effectiveOn':'2015-03-09'}");
        long decision =
                given("take-decision", CouncilStory.decision("d", "'origin':{'procedure':'p'}"));
        refusesRetraction(procedure + 1, List.of("d"), decision);
        refusesRetraction(procedure + 3, List.of("d"), decision);
        refusesRetraction(
                procedure,
                List.of("p", "d"),
                procedure + 1,
                procedure + 2,
                procedure + 3,
                decision);
        refusesCorrection(
                procedure + 2,
                "ReplyRecorded",
                """
                {'procedure':'p','seat':'sa','vote':'AGAINST','at':'2015-03-06T10:00',
                 'effectiveOn':'2015-03-06'}\
                """,
                List.of("outcome-contradicts-votes"),
                decision);
    }

    @Test
    void what_belongs_to_a_meeting_is_retracted_before_it() {
        history.given("retract-event", retract(attendance + 1))
                .given("retract-event", retract(attendance))
                .given("retract-event", retract(opening))
                .given("retract-event", retract(item));
        long document =
                given(
                        "file-document",
                        """
                        {'document':'doc','title':{'en':'D'},'access':'COUNCIL',
                         'file':{'sha256':'%s'},'attachedTo':[{'meeting':'m'}],
                         'effectiveOn':'2015-03-03'}\
                        """
                                .formatted("1".repeat(64)));
        refusesRetraction(meeting, List.of("doc"), document);
    }

    @Test
    void an_appointment_is_not_retracted_before_the_release_that_ends_it() {
        var appointed =
                """
                {'seat':'sb','representative':{'person':'p','name':{'en':'P'}},
                 'capacity':'REPRESENTATIVE','effectiveOn':'%s'}\
                """;
        long first = given("appoint-representative", appointed.formatted("2014-02-01"));
        long second = given("appoint-representative", appointed.formatted("2014-05-01"));
        long release =
                given(
                        "release-representative",
                        "{'seat':'sb','person':'p','effectiveOn':'2014-09-01'}");
        refusesRetraction(second, List.of("sb"), release);
        history.grants("retract-event", retract(first));
        history.given("retract-event", retract(release)).grants("retract-event", retract(second));
    }

    @Test
    void a_task_is_retracted_after_all_that_became_of_it() {
        long task =
                given(
                        "assign-task",
                        """
                        {'task':'t','title':{'en':'T'},'lead':{'agency':'a'},
                         'effectiveOn':'2015-03-01'}\
                        """);
        long end =
                given("cancel-task", "{'task':'t','reason':{'en':'R'},'effectiveOn':'2015-03-10'}");
        refusesRetraction(task, List.of("t"), end);
        history.given("retract-event", retract(end)).grants("retract-event", retract(task));
    }

    @Test
    void a_correction_of_its_times_leaves_a_decision_in_its_meeting() {
        long decision = given("take-decision", decision(10));
        refusesCorrection(
                opening,
                "MeetingOpened",
                OPENED.formatted("2015-03-11T10:00", 11),
                List.of("meeting-in-other-state", "meeting-not-held"),
                attendance,
                attendance + 1,
                decision);
        history.grants(
                "correct-event",
                correct(opening, "MeetingOpened", OPENED.formatted("2015-03-10T10:30", 10)));
    }

    @Test
    void an_end_is_not_corrected_to_before_what_came_before_it() {
        history.given("take-decision", decision(11));
        long closing = given("close-meeting", CLOSED.formatted("2015-03-11T01:00", 11));
        history.refuses(
                "correct-event",
                correct(closing, "MeetingClosed", CLOSED.formatted("2015-03-10T23:00", 10)),
                new InContent(
                        "/data",
                        new TimeTooEarly(
                                "/at",
                                LocalDateTime.parse("2015-03-10T23:00"),
                                LocalDateTime.parse("2015-03-11T00:00"))));
    }

    @Test
    void a_correction_of_who_came_leaves_a_decision_its_quorum() {
        long decision = given("take-decision", decision(10));
        refusesCorrection(
                attendance + 1,
                "AttendanceRecorded",
                """
                {'meeting':'m','seats':[{'seat':'sa','presence':'ABSENT'}],
                 'effectiveOn':'2015-03-10'}\
                """,
                List.of("no-quorum"),
                decision);
    }

    @Test
    void a_meeting_is_moved_to_the_next_day_from_its_end_on() {
        long decision = given("take-decision", decision(10));
        long closing = given("close-meeting", CLOSED.formatted("2015-03-10T12:00", 10));
        history.given(
                "correct-event",
                correct(closing, "MeetingClosed", CLOSED.formatted("2015-03-11T12:00", 11)));
        history.given(
                "correct-event",
                correct(
                        decision,
                        "DecisionTaken",
                        decision(11).replace("'ballots'", "'number':1,'ballots'")));
        for (var seat : List.of("chair", "sa")) {
            history.given(
                    "correct-event",
                    correct(
                            attendance + (seat.equals("sa") ? 1 : 0),
                            "AttendanceRecorded",
                            CAME.formatted(seat, "PRESENT", 11)));
        }
        history.grants(
                "correct-event",
                correct(opening, "MeetingOpened", OPENED.formatted("2015-03-11T10:00", 11)));
        assertThat(history.size()).isEqualTo(closing + 5);
    }

    @Test
    void what_does_not_hold_already_keeps_nothing_from_being_mended() {
        history.told(
                "MeetingClosed",
                "{'meeting':'m','at':'2015-03-09T12:00','effectiveOn':'2015-03-09'}");
        history.grants(
                "correct-event",
                correct(
                        history.size() - 1,
                        "MeetingClosed",
                        CLOSED.formatted("2015-03-10T12:00", 10)));
    }
}
