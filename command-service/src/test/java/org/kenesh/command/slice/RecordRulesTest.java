package org.kenesh.command.slice;

import static org.kenesh.command.slice.History.agency;
import static org.kenesh.command.slice.History.day;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.ContradictedRecord.CorrectionChangesNothing;
import org.kenesh.command.slice.ContradictedRecord.TargetVoid;
import org.kenesh.command.slice.NeverRight.DueTooEarly;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.SubjectDiffers;
import org.kenesh.command.slice.NeverRight.TargetOfOtherType;
import org.kenesh.command.slice.NeverRight.TooFew;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.NotOnRecord.EventUnknown;
import org.kenesh.command.slice.Rejection.InContent;

@DisplayName("Commands about what is on record")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordRulesTest {

    private static final String RENAMED =
            "{'agency':'a','names':{'en':'New'},'effectiveOn':'2012-01-01'}";

    private final History history = new History();

    @BeforeEach
    void three_events() {
        history.agencies("a").given("rename-agency", RENAMED);
        history.given(
                "assign-task",
                "{'task':'t','title':{'en':'T'},'lead':{'agency':'a'},'effectiveOn':'2014-03-01'}");
    }

    @Test
    void a_correction_is_of_an_event_that_is_there() {
        history.refuses(
                "correct-event",
                correct(3, "AgencyRenamed", RENAMED),
                new EventUnknown("/target", 3));
        history.refuses("retract-event", retract(-1), new EventUnknown("/target", -1));
    }

    @Test
    void a_correction_keeps_the_type_and_the_subject() {
        history.refuses(
                "correct-event",
                correct(0, "AgencyRenamed", RENAMED),
                new TargetOfOtherType("/type", 0, "AgencyEstablished", "AgencyRenamed"));
        history.refuses(
                "correct-event",
                correct(0, "AgencyEstablished", "{'agency':'b','names':{'en':'N'}}"),
                new SubjectDiffers("/data", "a", "b"));
        history.refuses(
                "correct-event",
                correct(
                        2,
                        "TaskAssigned",
                        "{'task':'u','title':{'en':'T'},'lead':{'agency':'a'},'effectiveOn':'2014-03-01'}"),
                new SubjectDiffers("/data", "t", "u"));
    }

    @Test
    void the_content_keeps_the_rules_of_its_type() {
        history.refuses(
                "correct-event",
                correct(1, "AgencyRenamed", RENAMED.replace("'a'", "'x'")),
                new InContent("/data", new AgencyUnknown("/agency", agency("x"))));
        history.refuses(
                "correct-event",
                correct(
                        2,
                        "TaskAssigned",
                        "{'task':'t','title':{'en':'T'},'lead':{'agency':'a'},'due':'2014-02-01','effectiveOn':'2014-03-01'}"),
                new InContent(
                        "/data",
                        new DueTooEarly("/due", LocalDate.parse("2014-02-01"), day("2014-03-01"))));
    }

    @Test
    void a_correction_changes_something() {
        history.refuses(
                "correct-event",
                correct(1, "AgencyRenamed", RENAMED),
                new CorrectionChangesNothing("/data", 1));
        var other = RENAMED.replace("2012", "2013");
        history.given("correct-event", correct(1, "AgencyRenamed", other))
                .refuses(
                        "correct-event",
                        correct(1, "AgencyRenamed", other),
                        new CorrectionChangesNothing("/data", 1));
        history.grants("correct-event", correct(1, "AgencyRenamed", RENAMED));
    }

    @Test
    void what_is_void_is_neither_corrected_nor_retracted_but_its_retraction_is() {
        history.given("retract-event", retract(1));
        history.refuses("retract-event", retract(1), new TargetVoid("/target", 1));
        history.refuses(
                "correct-event",
                correct(1, "AgencyRenamed", RENAMED.replace("2012", "2013")),
                new TargetVoid("/target", 1));
        history.given("retract-event", retract(3)).grants("retract-event", retract(1));
    }

    @Test
    void events_of_a_task_are_corrected_and_retracted_too() {
        history.grants(
                "correct-event",
                correct(
                        2,
                        "TaskAssigned",
                        "{'task':'t','title':{'en':'Other'},'lead':{'agency':'a'},'effectiveOn':'2014-03-01'}"));
        history.given("retract-event", retract(2))
                .refuses("retract-event", retract(2), new TargetVoid("/target", 2));
        history.grants(
                "assign-task",
                "{'task':'t','title':{'en':'T'},'lead':{'agency':'a'},'effectiveOn':'2014-03-01'}");
    }

    @Test
    void a_correction_can_be_corrected_but_keeps_its_target() {
        history.given(
                "correct-event", correct(1, "AgencyRenamed", RENAMED.replace("2012", "2013")));
        var better = correct(1, "AgencyRenamed", RENAMED.replace("2012", "2014"));
        history.grants("correct-event", correct(3, "EventCorrected", better));
        history.refuses(
                "correct-event",
                correct(
                        3,
                        "EventCorrected",
                        correct(0, "AgencyEstablished", "{'agency':'a','names':{'en':'N'}}")),
                new SubjectDiffers("/data", "1", "0"));
        history.refuses(
                "correct-event",
                correct(3, "EventCorrected", better.replace("'agency':'a'", "'agency':'x'")),
                new InContent(
                        "/data",
                        new InContent("/data", new AgencyUnknown("/agency", agency("x")))));
    }

    @Test
    void a_conflict_is_between_sources_about_events() {
        history.refuses(
                "note-source-conflict",
                "{'positions':[7],'claims':[{'reference':'x'},{'reference':'y'}],'note':{'en':'N'}}",
                new EventUnknown("/positions/0", 7));
        history.refuses(
                "note-source-conflict",
                "{'positions':[],'claims':[{'reference':'x'},{'reference':'y'}],'note':{'en':'N'}}",
                new TooFew("/positions", 1));
        history.refuses(
                "note-source-conflict",
                "{'positions':[1,1],'claims':[{'reference':'x'},{'reference':'y'}],'note':{'en':'N'}}",
                new NamedTwice("/positions/1", "1"));
        history.refuses(
                "note-source-conflict",
                "{'positions':[1],'claims':[{'reference':'x'}],'note':{'en':'N'}}",
                new TooFew("/claims", 2));
    }

    private static String correct(long target, String type, String data) {
        return "{'target':%d,'type':'%s','data':%s,'reason':{'en':'R'}}"
                .formatted(target, type, data);
    }

    private static String retract(long target) {
        return "{'target':%d,'reason':{'en':'R'}}".formatted(target);
    }
}
