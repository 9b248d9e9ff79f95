package org.kenesh.query.openquestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.accepted;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.task;
import static org.kenesh.query.Story.told;

import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;

@DisplayName("Open questions about councils")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeatQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        for (var agency : List.of("whole", "split", "gone", "unsure")) {
            ledger.record(established(agency, "2010-01-01"));
        }
        ledger.record(
                        told(
                                "CouncilEstablished",
                                """
                                {'council':'council','kind':'COUNCIL','names':{'en':'Council'},
                                 'authority':'CONSULTATIVE','zone':'Asia/Bishkek',
                                 'effectiveOn':'2014-01-01'}\
                                """),
                        seat("whole"),
                        seat("split"),
                        seat("gone"),
                        seat("unsure"),
                        told(
                                "SeatCreated",
                                """
                                {'seat':'office','council':'council','owner':{'office':{'en':'O'}},
                                 'role':'CHAIR','voting':'VOTING','effectiveOn':'2014-01-01'}\
                                """))
                .record(reorganized("2015-03-01", "act-1", participants("x y", "", "split")))
                .record(abolished("gone", "2015-02-01", "act-2"))
                .record(reorganized("2015-06", "act-3", participants("z", "", "unsure")))
                .record(
                        told(
                                "SeatRuled",
                                """
                                {'seat':'split','agency':'x','reason':{'en':'R'},
                                 'effectiveOn':'2015-09-01'}\
                                """))
                .record(
                        task("open", "whole", null, null, "2014-05-01"),
                        task("done", "whole", null, null, "2014-05-01"),
                        task("ruled", "whole", null, null, "2014-05-01"),
                        accepted("done", "2015-01-01"))
                .record(
                        told(
                                "CouncilDissolved",
                                "{'council':'council','effectiveOn':'2016-01-01','act':'act-4'}"))
                .record(
                        told(
                                "ResponsibilityRuled",
                                """
                                {'task':'ruled','to':{'agency':'whole'},'reason':{'en':'R'},
                                 'effectiveOn':'2016-02-01'}\
                                """));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void vacant_seats_are_listed_with_candidates_and_acts() {
        var items = items("on=2015-06-15");
        assertThat(values(items, "/kind"))
                .containsExactly("ORPHANED", "AMBIGUOUS", "DATE_UNCERTAIN");
        assertThat(values(items, "/seat/id")).containsExactly("gone", "split", "unsure");
        var orphan = items.get(0);
        assertThat(orphan.at("/since").asString()).isEqualTo("2015-02-01");
        assertThat(orphan.at("/council/names/en").asString()).isEqualTo("Council");
        assertThat(orphan.at("/last/0/id").asString()).isEqualTo("gone");
        assertThat(orphan.at("/acts/0/id").asString()).isEqualTo("act-2");
        var split = items.get(1);
        assertThat(values(split.at("/candidates").valueStream().toList(), "/id"))
                .containsExactly("x", "y");
        assertThat(split.at("/acts/0/id").asString()).isEqualTo("act-1");
        assertThat(split.at("/seat/role").asString()).isEqualTo("MEMBER");
        assertThat(split.at("/seat/agency/id").asString()).isEqualTo("split");
    }

    @Test
    void a_ruling_closes_the_question() {
        assertThat(values(items("on=2015-08-31"), "/seat/id")).contains("split");
        assertThat(values(items("on=2015-09-01"), "/seat/id")).containsExactly("gone");
    }

    @Test
    void a_council_that_ended_has_no_seats_to_rule_on_but_tasks() {
        var items = items("on=2016-01-01");
        assertThat(values(items, "/kind")).containsExactly("COUNCIL_ENDED", "COUNCIL_ENDED");
        assertThat(values(items, "/task/id")).containsExactlyInAnyOrder("open", "ruled");
        assertThat(items.get(0).at("/council/id").asString()).isEqualTo("council");
        assertThat(items.get(0).at("/acts/0/id").asString()).isEqualTo("act-4");
        assertThat(values(items("on=2016-02-01"), "/task/id")).containsExactly("open");
    }

    private static Event seat(String agency) {
        return told(
                "SeatCreated",
                """
                {'seat':'%s','council':'council','owner':{'agency':'%s'},'role':'MEMBER',
                 'voting':'VOTING','effectiveOn':'2014-01-01'}\
                """
                        .formatted(agency, agency));
    }

    private static List<JsonNode> items(String question) {
        return service.json("/api/open-questions?" + question).at("/items").valueStream().toList();
    }

    private static List<String> values(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.at(field).asString()).toList();
    }
}
