package org.kenesh.command.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.command.slice.History.day;
import static org.kenesh.command.slice.History.task;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedDecision.AnsweredBefore;
import org.kenesh.command.slice.ContradictedDecision.DecisionExists;
import org.kenesh.command.slice.ContradictedDecision.DecisionNotInForce;
import org.kenesh.command.slice.ContradictedDecision.DisposalMissing;
import org.kenesh.command.slice.ContradictedDecision.DisposalNeedless;
import org.kenesh.command.slice.ContradictedDecision.NoQuorum;
import org.kenesh.command.slice.ContradictedDecision.NotDeciding;
import org.kenesh.command.slice.ContradictedDecision.NotRecommended;
import org.kenesh.command.slice.ContradictedDecision.NumberNotNext;
import org.kenesh.command.slice.ContradictedDecision.OutcomeContradictsVotes;
import org.kenesh.command.slice.ContradictedDecision.VoterAbsent;
import org.kenesh.command.slice.ContradictedDecision.VotesMissing;
import org.kenesh.command.slice.ContradictedMeeting.MeetingNotHeld;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureDecided;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureOpen;
import org.kenesh.command.slice.ContradictedMeeting.SeatHasNoVote;
import org.kenesh.command.slice.ContradictedMeeting.TimeTooEarly;
import org.kenesh.command.slice.ContradictedRecord.StillNeeded;
import org.kenesh.command.slice.ContradictedTask.TaskExists;
import org.kenesh.command.slice.NeverRight.BallotsAreReplies;
import org.kenesh.command.slice.NeverRight.DayNotPrecise;
import org.kenesh.command.slice.NeverRight.DecisionNamesItself;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.NotAnAnswer;
import org.kenesh.command.slice.NeverRight.OnlyWhenAdopted;
import org.kenesh.command.slice.NeverRight.VotesWithoutProposal;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.DecisionUnknown;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.command.slice.NotOnRecord.SeatUnknown;
import org.kenesh.command.slice.Rejection.InContent;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Outcome;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Quorum.Lack;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;

@DisplayName("Commands about decisions")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionRulesTest {

    private static final DecisionId D = new DecisionId("d");
    private static final String ITEM = "'origin':{'meeting':'m','item':'i1'}";
    private static final String FOR =
            """
            'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'},
              {'seat':'sb','vote':'AGAINST'}]\
            """;

    private final History history = new History();

    @BeforeEach
    void a_meeting_in_which_three_of_four_are_present() {
        history.agencies("a", "b", "x");
        CouncilStory.established(history, "c", "2014-01-01");
        CouncilStory.seat(
                history, "chair", "c", "{'office':{'en':'Vice-Prime Minister'}}", "CHAIR");
        CouncilStory.seat(history, "sa", "c", "{'agency':'a'}", "MEMBER");
        CouncilStory.seat(history, "sb", "c", "{'agency':'b'}", "MEMBER");
        CouncilStory.seat(history, "sx", "c", "{'agency':'x'}", "MEMBER");
        CouncilStory.observer(history, "so", "c", "{'organization':{'en':'Diaspora'}}");
        List.of("chair", "sa", "sb", "sx")
                .forEach(seat -> CouncilStory.sits(history, seat, "of-" + seat, "REPRESENTATIVE"));
        held("m", "2015-03-10");
        came("chair", "sa", "sb");
    }

    private void held(String meeting, String on) {
        history.given(
                        "convene-meeting",
                        """
                        {'meeting':'%s','council':'c','form':'IN_PERSON','begins':'%sT10:00',
                         'effectiveOn':'2015-03-01'}\
                        """
                                .formatted(meeting, on))
                .given(
                        "add-agenda-item",
                        """
                        {'meeting':'%s','item':'i1','title':{'en':'I'},'openness':'OPEN',
                         'effectiveOn':'2015-03-02'}\
                        """
                                .formatted(meeting))
                .given(
                        "open-meeting",
                        "{'meeting':'%s','at':'%sT10:00','presiding':'chair','effectiveOn':'%s'}"
                                .formatted(meeting, on, on));
    }

    private void came(String... seats) {
        for (var seat : seats) {
            attended(seat, "PRESENT");
        }
    }

    private void attended(String seat, String presence) {
        history.given(
                "record-attendance",
                "{'meeting':'m','seats':[{'seat':'%s','presence':'%s'}],'effectiveOn':'2015-03-10'}"
                        .formatted(seat, presence));
    }

    private static String decision(String... more) {
        return CouncilStory.decision("d", ITEM + "," + String.join(",", more));
    }

    private DecisionTaken taken(String data) {
        return (DecisionTaken) history.events("take-decision", data).getFirst();
    }

    @Test
    void numbers_have_no_gap_within_a_council_and_year() {
        assertThat(taken(decision(FOR)).number()).isEqualTo(1);
        history.refuses(
                "take-decision", decision(FOR, "'number':2"), new NumberNotNext("/number", 2, 1));
        history.given("take-decision", decision(FOR))
                .refuses("take-decision", decision(FOR), new DecisionExists("/decision", D));
        assertThat(taken(decision(FOR).replace("'d'", "'d2'")).number()).isEqualTo(2);
        history.given(
                "retract-event", "{'target':%d,'reason':{'en':'R'}}".formatted(history.size() - 1));
        assertThat(taken(decision(FOR).replace("'d'", "'d2'")).number()).isEqualTo(2);
    }

    @Test
    void a_decision_is_taken_on_an_item_of_a_meeting_of_that_day() {
        history.refuses(
                "take-decision",
                decision(FOR).replace("'meeting':'m'", "'meeting':'n'"),
                new MeetingUnknown("/origin/meeting", new MeetingId("n")));
        history.refuses(
                "take-decision",
                decision(FOR).replace("'i1'", "'i2'"),
                new ItemUnknown("/origin/item", new MeetingId("m"), new ItemId("i2")));
        history.refuses(
                "take-decision",
                decision(FOR).replace("2015-03-10", "2015-03-09"),
                new MeetingNotHeld("/origin/meeting", new MeetingId("m"), day("2015-03-09")));
        history.refuses(
                "take-decision",
                decision(FOR).replace("2015-03-10", "2015-03"),
                new DayNotPrecise("/effectiveOn", day("2015-03")));
    }

    @Test
    void nothing_binding_is_decided_without_a_quorum() {
        attended("sb", "EXCUSED");
        var two = "'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'}]";
        history.refuses(
                "take-decision",
                decision(two),
                new NoQuorum(
                        "/origin",
                        2,
                        4,
                        List.of(Lack.SEATS),
                        List.of("sb EXCUSED", "sx NOT_RECORDED", "so NO_VOTE")));
        assertThat(taken(decision(two).replace("BINDING", "RECOMMENDATION")).number()).isEqualTo(1);
        assertThat(taken(decision("'number':1").replace("ADOPTED", "DEFERRED")).number())
                .isEqualTo(1);
    }

    @Test
    void a_quorum_is_judged_for_the_item_by_who_is_there_then() {
        history.given(
                "record-attendance",
                """
                {'meeting':'m','item':'i1','seats':[{'seat':'sb','presence':'ABSENT'},
                  {'seat':'sa','presence':'ABSENT'}],'effectiveOn':'2015-03-10'}\
                """);
        history.refuses(
                "take-decision",
                decision("'ballots':[{'seat':'chair','vote':'FOR'}]"),
                new NoQuorum(
                        "/origin",
                        1,
                        4,
                        List.of(Lack.SEATS),
                        List.of("sa ABSENT", "sb ABSENT", "sx NOT_RECORDED", "so NO_VOTE")));
    }

    @Test
    void without_its_chair_the_council_does_not_decide() {
        attended("chair", "ABSENT");
        came("sx");
        history.refuses(
                "take-decision",
                decision("'ballots':[{'seat':'sa','vote':'FOR'},{'seat':'sb','vote':'FOR'}]"),
                new NoQuorum(
                        "/origin",
                        3,
                        4,
                        List.of(Lack.PRESIDING),
                        List.of("chair ABSENT", "so NO_VOTE")));
    }

    @Test
    void who_is_not_there_or_has_no_vote_does_not_vote() {
        history.refuses(
                "take-decision",
                decision("'ballots':[{'seat':'sx','vote':'FOR'}]"),
                new VoterAbsent("/ballots/0/seat", new SeatId("sx")));
        history.refuses(
                "take-decision",
                decision("'ballots':[{'seat':'so','vote':'FOR'}]"),
                new SeatHasNoVote(
                        "/ballots/0/seat", new SeatId("so"), day("2015-03-10"), "NOT_VOTING"));
    }

    @Test
    void a_vacant_seat_neither_counts_nor_votes() {
        history.given(
                        "abolish-agency",
                        "{'agency':'b','disposition':'NO_SUCCESSOR','effectiveOn':'2015-02-01'}")
                .refuses(
                        "take-decision",
                        decision("'ballots':[{'seat':'sb','vote':'FOR'}]")
                                .replace("BINDING", "RECOMMENDATION"),
                        new SeatHasNoVote(
                                "/ballots/0/seat", new SeatId("sb"), day("2015-03-10"), "VACANT"));
    }

    @Test
    void one_person_counts_for_one_seat() {
        history.given(
                "record-attendance",
                """
                {'meeting':'m','seats':[{'seat':'sb','presence':'PRESENT',
                  'person':{'person':'of-sa','name':{'en':'N'}}}],'effectiveOn':'2015-03-10'}\
                """);
        history.refuses(
                "take-decision",
                decision("'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'}]"),
                new NoQuorum(
                        "/origin",
                        2,
                        4,
                        List.of(Lack.SEATS),
                        List.of("sb COUNTED_ELSEWHERE", "sx NOT_RECORDED", "so NO_VOTE")));
    }

    @Test
    void what_was_done_is_what_the_votes_amount_to() {
        history.refuses(
                "take-decision",
                decision(FOR).replace("ADOPTED", "REJECTED"),
                new OutcomeContradictsVotes("/outcome", Outcome.REJECTED, 2, 1, 0, 3));
        history.refuses(
                "take-decision",
                decision("'number':1"),
                new VotesMissing("/ballots", new CouncilId("c")));
        history.refuses(
                "take-decision",
                decision(FOR).replace("ADOPTED", "NOTED"),
                new VotesWithoutProposal("/ballots", Outcome.NOTED));
    }

    @Test
    void the_casting_vote_is_of_who_presides() {
        came("sx");
        var tied =
                """
                'ballots':[{'seat':'chair','vote':'%s'},{'seat':'sa','vote':'%s'},
                  {'seat':'sb','vote':'AGAINST'},{'seat':'sx','vote':'FOR'}]\
                """;
        assertThat(taken(decision(tied.formatted("FOR", "AGAINST"))).outcome())
                .isEqualTo(Outcome.ADOPTED);
        history.refuses(
                "take-decision",
                decision(tied.formatted("AGAINST", "FOR")),
                new OutcomeContradictsVotes("/outcome", Outcome.ADOPTED, 2, 2, 0, 4));
    }

    @Test
    void a_casting_vote_makes_no_qualified_majority() {
        came("sx");
        var tied =
                """
                'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'AGAINST'},
                  {'seat':'sb','vote':'AGAINST'},{'seat':'sx','vote':'FOR'}]\
                """;
        var amended =
                """
                {'council':'c','decisions':{'method':'VOTE','of':'%s','inFavour':{%s},
                  'tie':'CASTING_VOTE','withoutQuorum':'NOTHING'},'effectiveOn':'2015-01-01'}\
                """;
        history.told("CouncilMandateAmended", amended.formatted("PRESENT", "'atLeast':'2/3'"))
                .refuses(
                        "take-decision",
                        decision(tied),
                        new OutcomeContradictsVotes("/outcome", Outcome.ADOPTED, 2, 2, 0, 4));
        history.told("CouncilMandateAmended", amended.formatted("VOTING", "'moreThan':'1/2'"));
        assertThat(taken(decision(tied)).outcome()).isEqualTo(Outcome.ADOPTED);
        history.refuses(
                "take-decision",
                decision(
                        """
                        'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'AGAINST'}]\
                        """),
                new OutcomeContradictsVotes("/outcome", Outcome.ADOPTED, 1, 1, 0, 4));
    }

    @Test
    void a_consultative_council_does_not_bind() {
        history.told(
                        "CouncilMandateAmended",
                        "{'council':'c','authority':'CONSULTATIVE','effectiveOn':'2015-01-01'}")
                .refuses(
                        "take-decision",
                        decision(FOR),
                        new NotDeciding("/nature", new CouncilId("c")));
    }

    @Test
    void with_consensus_nobody_objects() {
        history.told(
                "CouncilMandateAmended",
                """
                {'council':'c','decisions':{'method':'CONSENSUS','tie':'REJECTED',
                  'withoutQuorum':'NOTHING'},'effectiveOn':'2015-01-01'}\
                """);
        assertThat(taken(decision("'number':1")).outcome()).isEqualTo(Outcome.ADOPTED);
        history.refuses(
                "take-decision",
                decision(FOR),
                new OutcomeContradictsVotes("/outcome", Outcome.ADOPTED, 2, 1, 0, 3));
    }

    @Test
    void a_reply_of_a_seat_that_is_vacant_by_then_is_no_vote() {
        CouncilStory.seat(history, "sy", "c", "{'organization':{'en':'Y'}}", "MEMBER");
        var written = CouncilStory.decision("d", "'origin':{'procedure':'p'}");
        history.given(
                "open-written-procedure",
                """
                {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                 'closes':'2015-03-09T18:00','effectiveOn':'2015-03-05'}\
                """);
        var votes =
                Map.of("chair", "FOR", "sa", "AGAINST", "sb", "FOR", "sx", "AGAINST", "sy", "FOR");
        votes.forEach((seat, vote) ->
                history.given(
                        "record-reply",
                        """
                        {'procedure':'p','seat':'%s','vote':'%s','at':'2015-03-06T10:00',
                         'effectiveOn':'2015-03-06'}\
                        """
                                .formatted(seat, vote)));
        history.given(
                        "close-written-procedure",
                        "{'procedure':'p','at':'2015-03-07T18:00','effectiveOn':'2015-03-07'}")
                .given(
                        "abolish-agency",
                        "{'agency':'b','disposition':'NO_SUCCESSOR','effectiveOn':'2015-03-08'}")
                .refuses(
                        "take-decision",
                        written,
                        new OutcomeContradictsVotes("/outcome", Outcome.ADOPTED, 2, 2, 0, 4));
    }

    @Test
    void what_a_decision_kept_of_another_is_disposed_of_when_it_ends_too() {
        history.given("take-decision", decision(FOR, given("t", "a")))
                .given("take-decision", second("'disposals':[{'task':'t','what':'KEPT'}]"))
                .refuses(
                        "take-decision",
                        second("'number':3").replace("'d'", "'d2'").replaceFirst("'d2'", "'d3'"),
                        new DisposalMissing("/disposals", task("t"), new DecisionId("d2")));
    }

    @Test
    void a_proposal_that_is_rejected_ends_nothing_and_disposes_of_nothing() {
        history.given("take-decision", decision(FOR, given("t", "a")));
        var rejected =
                second("'number':2")
                        .replace("'sa','vote':'FOR'", "'sa','vote':'AGAINST'")
                        .replace("ADOPTED", "REJECTED");
        assertThat(history.events("take-decision", rejected)).hasSize(1);
    }

    @Test
    void what_was_noted_is_corrected_to_adopted_only_as_it_could_be_adopted() {
        attended("sb", "EXCUSED");
        var two = "'ballots':[{'seat':'chair','vote':'FOR'},{'seat':'sa','vote':'FOR'}]";
        var noted = decision("'number':1").replace("ADOPTED", "NOTED");
        history.given("take-decision", noted);
        var correct =
                "{'target':%d,'type':'DecisionTaken','data':%%s,'reason':{'en':'R'}}"
                        .formatted(history.size() - 1);
        var adopted = correct.formatted(decision(two, "'number':1"));
        history.refuses(
                "correct-event",
                adopted,
                new InContent(
                        "/data",
                        new NoQuorum(
                                "/origin",
                                2,
                                4,
                                List.of(Lack.SEATS),
                                List.of("sb EXCUSED", "sx NOT_RECORDED", "so NO_VOTE"))));
        history.grants(
                "correct-event", correct.formatted(noted.replace("{'en':'D'}", "{'en':'E'}")));
        attended("sb", "PRESENT");
        history.grants("correct-event", adopted);
        history.refuses(
                "correct-event",
                adopted.replace("'item':'i1'", "'item':'i9'"),
                new InContent(
                        "/data",
                        new ItemUnknown("/origin/item", new MeetingId("m"), new ItemId("i9"))));
    }

    @Test
    void votes_are_not_corrected_into_those_of_seats_that_never_were() {
        history.given("take-decision", decision(FOR));
        var data = decision(FOR.replace("'sb'", "'%s'"), "'number':1");
        var correct =
                "{'target':%d,'type':'DecisionTaken','data':%s,'reason':{'en':'R'}}"
                        .formatted(history.size() - 1, data);
        history.refuses(
                "correct-event",
                correct.formatted("zz"),
                new InContent("/data", new SeatUnknown("/ballots/2/seat", new SeatId("zz"))));
        history.refuses(
                "correct-event",
                correct.formatted("sa"),
                new InContent("/data", new NamedTwice("/ballots/2/seat", "sa")));
    }

    @Test
    void a_decision_does_one_thing_to_another() {
        history.given("take-decision", decision(FOR))
                .refuses(
                        "take-decision",
                        second("'number':2")
                                .replace(
                                        "'links':[", "'links':[{'kind':'REVOKES','decision':'d'},"),
                        new NamedTwice("/links/1", "d"));
    }

    @Test
    void a_written_procedure_decides_by_its_replies_once_it_is_closed() {
        var written = CouncilStory.decision("d", "'origin':{'procedure':'p'}");
        history.given(
                "open-written-procedure",
                """
                {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                 'closes':'2015-03-09T18:00','effectiveOn':'2015-03-05'}\
                """);
        for (var seat : List.of("chair", "sa", "sb")) {
            history.given(
                    "record-reply",
                    """
                    {'procedure':'p','seat':'%s','vote':'FOR','at':'2015-03-06T10:00',
                     'effectiveOn':'2015-03-06'}\
                    """
                            .formatted(seat));
        }
        history.refuses(
                "take-decision",
                written,
                new ProcedureOpen("/origin/procedure", new ProcedureId("p")));
        history.given(
                "close-written-procedure",
                "{'procedure':'p','at':'2015-03-09T18:00','effectiveOn':'2015-03-09'}");
        assertThat(taken(written).number()).isEqualTo(1);
        history.refuses(
                "take-decision",
                CouncilStory.decision("d", "'origin':{'procedure':'p'}," + FOR),
                new BallotsAreReplies("/ballots", new ProcedureId("p")));
        history.refuses(
                "take-decision",
                written.replace("ADOPTED", "REJECTED"),
                new OutcomeContradictsVotes("/outcome", Outcome.REJECTED, 3, 0, 0, 3));
    }

    @Test
    void a_written_procedure_decides_once_and_then_takes_no_reply_of_whatever_day() {
        history.given(
                "open-written-procedure",
                """
                {'procedure':'p','council':'c','title':{'en':'T'},'text':{'en':'X'},
                 'closes':'2015-03-09T18:00','effectiveOn':'2015-03-05'}\
                """);
        var reply =
                """
                {'procedure':'p','seat':'%s','vote':'%s','at':'2015-03-06T10:00',
                 'effectiveOn':'2015-03-06'}\
                """;
        for (var seat : List.of("chair", "sa", "sb")) {
            history.given("record-reply", reply.formatted(seat, "FOR"));
        }
        var written = CouncilStory.decision("d", "'origin':{'procedure':'p'}");
        history.given(
                        "close-written-procedure",
                        "{'procedure':'p','at':'2015-03-09T18:00','effectiveOn':'2015-03-09'}")
                .given("take-decision", written)
                .refuses(
                        "record-reply",
                        reply.formatted("sa", "AGAINST"),
                        new ProcedureDecided("/procedure", new ProcedureId("p"), D));
        history.refuses(
                "take-decision",
                written.replace("'d'", "'d2'").replace("ADOPTED", "REJECTED"),
                new ProcedureDecided("/origin/procedure", new ProcedureId("p"), D));
        assertThat(taken(written.replace("'d'", "'d2'").replace("ADOPTED", "NOTED")).number())
                .isEqualTo(2);
    }

    private static String given(String task, String lead) {
        return "'tasks':[{'task':'%s','title':{'en':'T'},'lead':{'agency':'%s'}}]"
                .formatted(task, lead);
    }

    @Test
    void the_tasks_of_a_decision_are_assigned_with_it() {
        var events = history.events("take-decision", decision(FOR, given("t", "a")));
        assertThat(events).hasSize(2).element(1).isInstanceOf(TaskAssigned.class);
        assertThat(((TaskAssigned) events.get(1)).council()).isEqualTo(new CouncilId("c"));
        history.refuses(
                "take-decision",
                decision(FOR, given("t", "nobody")),
                new InContent(
                        "/tasks/0", new AgencyUnknown("/lead/agency", History.agency("nobody"))));
        history.given("take-decision", decision(FOR, given("t", "a")))
                .refuses(
                        "take-decision",
                        decision(FOR, given("t", "a")).replace("'d'", "'d2'"),
                        new TaskExists("/tasks/0/task", task("t")));
        history.refuses(
                "take-decision",
                decision(given("t2", "a")).replace("'d'", "'d2'").replace("ADOPTED", "NOTED"),
                new OnlyWhenAdopted("/tasks", Outcome.NOTED));
    }

    private static String second(String... more) {
        return CouncilStory.decision(
                "d2",
                ITEM
                        + ","
                        + FOR
                        + ",'links':[{'kind':'SUPERSEDES','decision':'d'}],"
                        + String.join(",", more));
    }

    @Test
    void the_open_tasks_of_a_decision_that_ends_are_disposed_of() {
        history.given("take-decision", decision(FOR, given("t", "a")));
        history.refuses(
                "take-decision",
                second("'number':2"),
                new DisposalMissing("/disposals", task("t"), D));
        history.refuses(
                "take-decision",
                second("'disposals':[{'task':'t','what':'KEPT'},{'task':'u','what':'KEPT'}]"),
                new DisposalNeedless("/disposals/1/task", task("u")));
        assertThat(
                        history.events(
                                "take-decision",
                                second("'disposals':[{'task':'t','what':'KEPT'}]")))
                .hasSize(1);
        assertThat(
                        history.events(
                                "take-decision",
                                second(
                                        "'disposals':[{'task':'t','what':'MOVED','to':{'agency':'b'}}]")))
                .element(1)
                .isInstanceOf(TaskReassigned.class);
        assertThat(
                        history.events(
                                "take-decision",
                                second("'disposals':[{'task':'t','what':'CANCELLED'}]")))
                .element(1)
                .isInstanceOf(TaskCancelled.class);
    }

    @Test
    void a_closed_task_needs_no_disposal() {
        history.given("take-decision", decision(FOR, given("t", "a")))
                .given(
                        "cancel-task",
                        "{'task':'t','reason':{'en':'R'},'effectiveOn':'2015-03-10'}");
        assertThat(history.events("take-decision", second("'number':2"))).hasSize(1);
        history.refuses(
                "take-decision",
                second("'disposals':[{'task':'t','what':'KEPT'}]"),
                new DisposalNeedless("/disposals/0/task", task("t")));
    }

    private static String retract(long target) {
        return "{'target':%d,'reason':{'en':'R'}}".formatted(target);
    }

    private StillNeeded needed(long target, List<String> things, Long... events) {
        return new StillNeeded("/target", target, things, List.of(events));
    }

    @Test
    void a_decision_is_not_retracted_before_the_tasks_that_it_gave() {
        long decision = history.size();
        history.given("take-decision", decision(FOR, given("t", "a")));
        history.refuses(
                "retract-event", retract(decision), needed(decision, List.of("t"), decision + 1));
        history.given("retract-event", retract(decision + 1))
                .grants("retract-event", retract(decision));
    }

    @Test
    void a_decision_is_not_retracted_before_what_it_did_to_tasks_of_others_or_what_ended_it() {
        history.given("take-decision", decision(FOR, given("t", "a")));
        long second = history.size();
        history.given("take-decision", second("'disposals':[{'task':'t','what':'CANCELLED'}]"));
        history.refuses("retract-event", retract(second), needed(second, List.of("t"), second + 1));
        history.refuses(
                "retract-event",
                retract(second - 2),
                needed(second - 2, List.of("t", "d2"), second - 1, second));
        history.given("retract-event", retract(second + 1))
                .grants("retract-event", retract(second));
    }

    @Test
    void a_decision_is_not_retracted_before_it_moved_a_task_back() {
        history.given("take-decision", decision(FOR, given("t", "a")));
        long second = history.size();
        history.given(
                "take-decision",
                second("'disposals':[{'task':'t','what':'MOVED','to':{'agency':'b'}}]"));
        history.refuses("retract-event", retract(second), needed(second, List.of("t"), second + 1));
    }

    @Test
    void a_council_is_not_retracted_before_its_seats_nor_a_seat_before_who_sits_there() {
        history.refuses(
                "retract-event",
                retract(3),
                needed(3, List.of("chair", "sa", "sb", "sx", "so", "m"), 4L, 5L, 6L, 7L, 8L, 13L));
        history.refuses("retract-event", retract(4), needed(4, List.of("chair"), 9L));
        history.given("retract-event", retract(9)).grants("retract-event", retract(4));
    }

    @Test
    void a_meeting_that_nobody_closed_decides_on_its_day_and_past_midnight_only() {
        for (var late : List.of("2015-03-12", "2025-03-10")) {
            history.refuses(
                    "take-decision",
                    decision(FOR).replace("2015-03-10", late),
                    new MeetingNotHeld("/origin/meeting", new MeetingId("m"), day(late)));
        }
        assertThat(taken(decision(FOR).replace("2015-03-10", "2015-03-11")).number()).isEqualTo(1);
    }

    @Test
    void a_meeting_that_is_closed_years_later_did_not_sit_until_then() {
        history.given(
                        "close-meeting",
                        "{'meeting':'m','at':'2025-03-10T12:00','effectiveOn':'2025-03-10'}")
                .refuses(
                        "take-decision",
                        decision(FOR).replace("2015-03-10", "2020-03-10"),
                        new MeetingNotHeld(
                                "/origin/meeting", new MeetingId("m"), day("2020-03-10")));
    }

    @Test
    void a_meeting_does_not_end_before_what_was_decided_in_it() {
        var end = "{'meeting':'m','at':'%s','effectiveOn':'%s'}";
        history.given("take-decision", decision(FOR).replace("2015-03-10", "2015-03-11"));
        history.refuses(
                "close-meeting",
                end.formatted("2015-03-10T12:00", "2015-03-10"),
                new TimeTooEarly(
                        "/at",
                        LocalDateTime.parse("2015-03-10T12:00"),
                        LocalDateTime.parse("2015-03-11T00:00")));
        history.grants("close-meeting", end.formatted("2015-03-11T01:00", "2015-03-11"));
    }

    @Test
    void a_decision_that_was_superseded_is_not_ended_again() {
        history.given("take-decision", decision(FOR))
                .given("take-decision", second("'number':2"))
                .refuses(
                        "take-decision",
                        second("'number':3").replace("'d2'", "'d3'"),
                        new DecisionNotInForce("/links/0/decision", D, DecisionStatus.SUPERSEDED));
        history.refuses(
                "take-decision",
                second("'number':3").replace("'d'", "'d9'").replace("'d2'", "'d3'"),
                new DecisionUnknown("/links/0/decision", new DecisionId("d9")));
        history.refuses(
                "take-decision",
                second("'number':3").replace("'d2'", "'d4'").replace("'d'", "'d4'"),
                new DecisionNamesItself("/links/0/decision", new DecisionId("d4")));
    }

    @Test
    void a_recommendation_is_answered_once() {
        var answer = "{'decision':'d','fate':'DECLINED','effectiveOn':'2015-05-01'}";
        history.refuses("answer-recommendation", answer, new DecisionUnknown("/decision", D));
        history.given("take-decision", decision(FOR))
                .refuses("answer-recommendation", answer, new NotRecommended("/decision", D));
        history.given(
                        "take-decision",
                        decision(FOR).replace("'d'", "'r'").replace("BINDING", "RECOMMENDATION"))
                .refuses(
                        "answer-recommendation",
                        answer.replace("'d'", "'r'").replace("DECLINED", "PENDING"),
                        new NotAnAnswer("/fate", Fate.PENDING));
        history.given("answer-recommendation", answer.replace("'d'", "'r'"))
                .refuses(
                        "answer-recommendation",
                        answer.replace("'d'", "'r'"),
                        new AnsweredBefore("/decision", new DecisionId("r"), Fate.DECLINED));
    }

    @Test
    void what_is_fulfilled_does_not_lapse() {
        history.given("take-decision", decision(FOR))
                .given("fulfil-decision", "{'decision':'d','effectiveOn':'2015-06-01'}")
                .refuses(
                        "lapse-decision",
                        "{'decision':'d','reason':{'en':'R'},'effectiveOn':'2015-07-01'}",
                        new DecisionNotInForce("/decision", D, DecisionStatus.FULFILLED));
    }
}
