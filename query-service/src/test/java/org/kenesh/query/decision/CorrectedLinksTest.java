package org.kenesh.query.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Story.told;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("What a correction links or moves to another thing")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectedLinksTest {

    private static final int SECOND = 6;
    private static final int TASK = 7;
    private static final int DOCUMENT = 8;
    private static final int MEETING = 9;
    private static final int TOLD = 10;

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                        established("a", "2010-01-01"),
                        council("c"),
                        council("other"),
                        procedure("p1"),
                        procedure("p2"),
                        decision("first", 1, "p1", ""),
                        decision("second", 2, "p2", ""),
                        told("TaskAssigned", task("first")),
                        told("DocumentFiled", document("first")),
                        told("MeetingConvened", meeting("other")))
                .record(
                        corrected(
                                SECOND,
                                "DecisionTaken",
                                decided(
                                        "second",
                                        2,
                                        "p1",
                                        "'links':[{'kind':'AMENDS','decision':'first'}],")),
                        corrected(TASK, "TaskAssigned", task("second")),
                        corrected(DOCUMENT, "DocumentFiled", document("second")),
                        corrected(MEETING, "MeetingConvened", meeting("c")));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static Event council(String id) {
        return told(
                "CouncilEstablished",
                """
                {'council':'%s','kind':'COUNCIL','names':{'en':'C'},'authority':'CONSULTATIVE',
                 'zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                """
                        .formatted(id));
    }

    private static Event procedure(String id) {
        return told(
                "WrittenProcedureOpened",
                """
                {'procedure':'%s','council':'c','title':{'en':'T'},'text':{'en':'T'},
                 'closes':'2015-01-20T12:00','effectiveOn':'2015-01-10'}\
                """
                        .formatted(id));
    }

    private static Event decision(String id, int number, String procedure, String more) {
        return told("DecisionTaken", decided(id, number, procedure, more));
    }

    private static String decided(String id, int number, String procedure, String more) {
        return """
        {'decision':'%s','council':'c','number':%d,'origin':{'procedure':'%s'},
         'outcome':'ADOPTED','nature':'RECOMMENDATION','title':{'en':'T'},
         'text':{'language':'EN','words':{'en':'W'}},%s'effectiveOn':'2015-02-01'}\
        """
                .formatted(id, number, procedure, more);
    }

    private static String task(String decision) {
        return """
        {'task':'t','title':{'en':'T'},'basis':{'decision':'%s'},'lead':{'agency':'a'},
         'effectiveOn':'2015-02-01'}\
        """
                .formatted(decision);
    }

    private static String document(String decision) {
        return """
        {'document':'paper','title':{'en':'P'},'access':'COUNCIL',
         'file':{'sha256':'b5a96e1df0b0df8e28be705d92dc00e9ebf10390abf35a97d30c4465816064fd',
           'mediaType':'text/plain','bytes':3},
         'attachedTo':[{'decision':'%s'}],'effectiveOn':'2015-02-01'}\
        """
                .formatted(decision);
    }

    private static String meeting(String council) {
        return """
        {'meeting':'m','council':'%s','form':'REMOTE','begins':'2015-03-10T10:00',
         'effectiveOn':'2015-02-01'}\
        """
                .formatted(council);
    }

    private static Event corrected(int target, String type, String data) {
        return told(
                "EventCorrected",
                "{'target':%d,'type':'%s','version':1,'data':%s,'reason':{'en':'R'}}"
                        .formatted(target, type, data));
    }

    /** The ids that a list has, as known when so many events were. */
    private static List<String> ids(String path, String list, String id, int known) {
        var separator = path.contains("?") ? "&" : "?";
        var answer = service.json(path + separator + "on=2016-01-01&known=" + known);
        var ids = new ArrayList<String>();
        answer.at(list).forEach(item -> ids.add(item.at(id).asString()));
        return ids;
    }

    @Test
    void shows_at_a_decision_from_the_state_of_knowledge_that_knows_it() {
        var first = "/api/decisions/first";
        assertThat(ids(first, "/linked", "/decision/id", TOLD)).isEmpty();
        assertThat(ids(first, "/linked", "/decision/id", TOLD + 1)).containsExactly("second");
    }

    @Test
    void is_a_task_of_one_decision_at_a_time() {
        assertThat(ids("/api/decisions/first", "/tasks", "/task/id", TASK + 1))
                .containsExactly("t");
        assertThat(ids("/api/decisions/second", "/tasks", "/task/id", TASK + 1)).isEmpty();
        assertThat(ids("/api/decisions/first", "/tasks", "/task/id", TOLD + 2)).isEmpty();
        assertThat(ids("/api/decisions/second", "/tasks", "/task/id", TOLD + 2))
                .containsExactly("t");
    }

    @Test
    void is_decided_in_one_place_at_a_time() {
        var p1 = "/api/written-procedures/p1";
        var p2 = "/api/written-procedures/p2";
        assertThat(ids(p1, "/decisions", "/id", TOLD)).containsExactly("first");
        assertThat(ids(p2, "/decisions", "/id", TOLD)).containsExactly("second");
        assertThat(ids(p1, "/decisions", "/id", TOLD + 1)).containsExactly("first", "second");
        assertThat(ids(p2, "/decisions", "/id", TOLD + 1)).isEmpty();
    }

    @Test
    void is_a_document_of_one_decision_at_a_time() {
        assertThat(ids("/api/documents?decision=first", "/items", "/id", TOLD))
                .containsExactly("paper");
        assertThat(ids("/api/documents?decision=first", "/items", "/id", TOLD + 3)).isEmpty();
        assertThat(ids("/api/documents?decision=second", "/items", "/id", TOLD + 3))
                .containsExactly("paper");
    }

    @Test
    void is_a_meeting_of_one_council_at_a_time() {
        assertThat(ids("/api/meetings?council=other", "/items", "/id", TOLD)).containsExactly("m");
        assertThat(ids("/api/meetings?council=c", "/items", "/id", TOLD)).isEmpty();
        assertThat(ids("/api/meetings?council=other", "/items", "/id", TOLD + 4)).isEmpty();
        assertThat(ids("/api/meetings?council=c", "/items", "/id", TOLD + 4)).containsExactly("m");
    }
}
