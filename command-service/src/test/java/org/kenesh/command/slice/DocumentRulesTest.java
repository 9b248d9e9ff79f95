package org.kenesh.command.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.command.slice.ContradictedRecord.AttachedBefore;
import org.kenesh.command.slice.ContradictedRecord.ContentDiffers;
import org.kenesh.command.slice.ContradictedRecord.DocumentExists;
import org.kenesh.command.slice.ContradictedRecord.DocumentUnchanged;
import org.kenesh.command.slice.ContradictedRecord.DocumentWithdrawn;
import org.kenesh.command.slice.ContradictedRecord.NotAttached;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NotOnRecord.ActUnknown;
import org.kenesh.command.slice.NotOnRecord.ContentUnknown;
import org.kenesh.command.slice.NotOnRecord.DecisionUnknown;
import org.kenesh.command.slice.NotOnRecord.DocumentUnknown;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MinutesUnknown;
import org.kenesh.command.slice.NotOnRecord.ReportUnknown;
import org.kenesh.command.slice.NotOnRecord.TaskUnknown;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.document.DocumentId;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.task.TaskId;

@DisplayName("Commands about documents")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentRulesTest {

    private static final DocumentId DOCUMENT = new DocumentId("d");
    private static final String STORED = "1" + "0".repeat(63);
    private static final String OTHER = "1" + "f".repeat(63);
    private static final String MISSING = "2" + "0".repeat(63);

    private final History history = new History();

    @BeforeEach
    void an_act_a_task_with_a_report_and_a_meeting() {
        history.agencies("a")
                .told("LegalActRegistered", "{'act':'l','kind':'LAW','title':{'en':'L'}}")
                .told(
                        "TaskAssigned",
                        "{'task':'t','title':{'en':'T'},'lead':{'agency':'a'},'effectiveOn':'2015-01-01'}")
                .told(
                        "ProgressReported",
                        "{'task':'t','agency':'a','report':{'en':'R'},'effectiveOn':'2015-02-01'}")
                .told(
                        "MeetingConvened",
                        "{'meeting':'m','council':'c','form':'REMOTE','begins':'2015-03-10T10:00','effectiveOn':'2015-03-01'}")
                .told(
                        "AgendaItemAdded",
                        "{'meeting':'m','item':'i','title':{'en':'I'},'openness':'OPEN','effectiveOn':'2015-03-01'}");
    }

    private static String filed(String sha256, String attachedTo) {
        return """
        {'document':'d','title':{'ky':'Кат','ru':'Письмо','en':'Letter'},'access':'COUNCIL',
         'file':{'sha256':'%s','name':'кат.pdf'},'attachedTo':[%s],'effectiveOn':'2015-04-01'}\
        """
                .formatted(sha256, attachedTo);
    }

    private static String on(String day, String fields) {
        return "{'document':'d',%s,'effectiveOn':'%s'}".formatted(fields, day);
    }

    private History filed() {
        return history.given("file-document", filed(STORED, "{'act':'l'}"));
    }

    @Test
    void say_of_a_file_what_is_known_from_its_content() {
        var event = (WithFile) history.events("file-document", filed(STORED, "")).getFirst();
        assertThat(event.file().mediaType()).isEqualTo(new MediaType("application/pdf"));
        assertThat(event.file().bytes()).isEqualTo(1000);
        assertThat(event.file().name()).isEqualTo("кат.pdf");
    }

    @Test
    void name_only_content_that_was_uploaded_and_is_what_they_say() {
        history.refuses(
                "file-document",
                filed(MISSING, ""),
                new ContentUnknown("/file/sha256", new Sha256(MISSING)));
        history.refuses(
                "file-document",
                filed(STORED, "").replace("'name'", "'bytes':7,'name'"),
                new ContentDiffers("/file", new MediaType("application/pdf"), 1000));
        filed().refuses(
                        "revise-document",
                        on("2015-04-02", "'file':{'sha256':'" + MISSING + "'}"),
                        new ContentUnknown("/file/sha256", new Sha256(MISSING)));
    }

    @Test
    void attach_to_all_that_is_on_record() {
        history.given(
                "file-document",
                filed(
                        STORED,
                        "{'act':'l'},{'meeting':'m'},{'meeting':'m','item':'i'},{'task':'t'},{'task':'t','report':3}"));
    }

    @Test
    void attach_to_nothing_that_is_not_on_record() {
        var at = "/attachedTo/0";
        var meeting = new MeetingId("m");
        var task = new TaskId("t");
        history.refuses(
                "file-document",
                filed(STORED, "{'act':'x'}"),
                new ActUnknown(at + "/act", new ActId("x")));
        history.refuses(
                "file-document",
                filed(STORED, "{'meeting':'m','item':'x'}"),
                new ItemUnknown(at + "/item", meeting, new ItemId("x")));
        history.refuses(
                "file-document",
                filed(STORED, "{'minutes':'m'}"),
                new MinutesUnknown(at + "/minutes", meeting));
        history.refuses(
                "file-document",
                filed(STORED, "{'decision':'x'}"),
                new DecisionUnknown(at + "/decision", new DecisionId("x")));
        history.refuses(
                "file-document",
                filed(STORED, "{'task':'x'}"),
                new TaskUnknown(at + "/task", new TaskId("x")));
        history.refuses(
                "file-document",
                filed(STORED, "{'task':'t','report':2}"),
                new ReportUnknown(at + "/report", task, 2));
        history.refuses(
                "file-document",
                filed(STORED, "{'act':'l'},{'act':'l'}"),
                new NamedTwice("/attachedTo/1", "Act[act=l]"));
    }

    @Test
    void are_about_a_document_that_was_filed_by_then_and_counts() {
        filed();
        history.refuses(
                "file-document", filed(STORED, ""), new DocumentExists("/document", DOCUMENT));
        var withdraw = "'reason':{'en':'Wrong'}";
        history.refuses(
                "withdraw-document",
                on("2015-03-01", withdraw),
                new DocumentUnknown("/document", DOCUMENT));
        history.given("withdraw-document", on("2015-05-01", withdraw));
        history.refuses(
                "withdraw-document",
                on("2015-05-02", withdraw),
                new DocumentWithdrawn("/document", DOCUMENT));
        history.grants("attach-document", on("2015-04-02", "'to':{'task':'t'}"));
    }

    @Test
    void change_something() {
        filed();
        history.refuses(
                "revise-document",
                on("2015-04-02", "'file':{'sha256':'" + STORED + "'}"),
                new DocumentUnchanged("/file/sha256", DOCUMENT));
        history.refuses(
                "change-document-access",
                on("2015-04-02", "'access':'COUNCIL','reason':{'en':'R'}"),
                new DocumentUnchanged("/access", DOCUMENT));
        history.refuses(
                "attach-document",
                on("2015-04-02", "'to':{'act':'l'}"),
                new AttachedBefore("/to", DOCUMENT));
        history.refuses(
                "detach-document",
                on("2015-04-02", "'from':{'task':'t'}"),
                new NotAttached("/from", DOCUMENT));
        history.given("revise-document", on("2015-04-02", "'file':{'sha256':'" + OTHER + "'}"))
                .given("detach-document", on("2015-04-02", "'from':{'act':'l'}"))
                .given("attach-document", on("2015-04-03", "'to':{'act':'l'}"))
                .given(
                        "change-document-access",
                        on("2015-04-02", "'access':'PUBLIC','reason':{'en':'R'}"));
    }
}
