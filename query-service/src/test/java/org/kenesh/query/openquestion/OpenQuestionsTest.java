package org.kenesh.query.openquestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.accepted;
import static org.kenesh.query.Facts.date;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.given;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.task;
import static org.kenesh.query.Facts.transferred;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.agency.AgencyId;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import tools.jackson.databind.JsonNode;

@DisplayName("The list of open questions")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        for (var agency : List.of("a", "b", "c", "d", "e")) {
            ledger.record(established(agency, "2010-01-01"));
        }
        ledger.record(defined("f", null), given("f", "c", "2011-01-01"))
                .record(
                        task("split", "a", null, null, "2014-01-01"),
                        task("closed", "a", null, null, "2014-01-01"),
                        task("orphan", "b", null, null, "2014-01-01"),
                        task("unsure", "e", null, null, "2014-01-01"))
                .record(accepted("closed", "2014-06-01"))
                .record(abolished("b", "2015-01-01", "decree-1"))
                .record(reorganized("2016-01-01", "decree-2", participants("x y", "", "a")))
                .record(reorganized("2016", "decree-3", participants("z", "", "e")))
                .record(transferred("f", "c", "d", "2016-03-01", "2016-07-01"))
                .record(
                        new StructureDecreed(
                                null,
                                Stream.of("c", "x", "y", "e", "z").map(AgencyId::new).toList(),
                                date("2016-02-01"),
                                null,
                                null));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void what_nothing_decides_is_listed_oldest_first_with_candidates_and_acts() {
        var items = items("/api/open-questions?on=2016-06-15");
        assertThat(kinds(items))
                .containsExactly(
                        "ORPHANED", "AMBIGUOUS", "UNLISTED", "ENDS_SOON", "DATE_UNCERTAIN");
        var orphan = items.get(0);
        assertThat(orphan.at("/task/id").asString()).isEqualTo("orphan");
        assertThat(orphan.at("/since").asString()).isEqualTo("2015-01-01");
        assertThat(orphan.at("/last/0/id").asString()).isEqualTo("b");
        assertThat(orphan.at("/acts/0/id").asString()).isEqualTo("decree-1");
        var split = items.get(1);
        assertThat(split.at("/candidates/0/id").asString()).isEqualTo("x");
        assertThat(split.at("/candidates/1/id").asString()).isEqualTo("y");
        assertThat(split.at("/acts/0/id").asString()).isEqualTo("decree-2");
        assertThat(items.get(2).at("/agency/id").asString()).isEqualTo("d");
        assertThat(items.get(4).at("/task/id").asString()).isEqualTo("unsure");
        assertThat(items.get(4).has("since")).isFalse();
    }

    @Test
    void a_temporary_line_warns_within_the_days_that_are_asked_for() {
        var soon = items("/api/open-questions?on=2016-06-15&kind=ENDS_SOON").get(0);
        assertThat(soon.at("/until").asString()).isEqualTo("2016-07-01");
        assertThat(soon.at("/function/id").asString()).isEqualTo("f");
        assertThat(soon.at("/agency/id").asString()).isEqualTo("d");
        assertThat(soon.at("/candidates/0/id").asString()).isEqualTo("c");
        assertThat(items("/api/open-questions?on=2016-06-15&kind=ENDS_SOON&within=15")).isEmpty();
        assertThat(items("/api/open-questions?on=2016-06-15&kind=ENDS_SOON&within=16")).hasSize(1);
        assertThat(items("/api/open-questions?on=2016-07-01&kind=ENDS_SOON")).isEmpty();
        assertThat(service.get("/api/open-questions?within=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void before_the_acts_nothing_is_open() {
        assertThat(items("/api/open-questions?on=2014-12-31")).isEmpty();
        assertThat(items("/api/open-questions?on=2016-06-15&known=6")).isEmpty();
    }

    private static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(item -> item.at("/kind").asString()).toList();
    }

    private static List<JsonNode> items(String path) {
        return service.json(path).at("/items").valueStream().toList();
    }
}
