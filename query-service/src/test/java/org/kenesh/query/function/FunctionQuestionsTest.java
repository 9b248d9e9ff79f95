package org.kenesh.query.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.all;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.given;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.transferred;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("Questions about functions and who holds them")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FunctionQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"))
                .record(defined("root", null), defined("part", "root"), defined("leaf", "part"))
                .record(given("root", "a", "2011-01-01"))
                .record(renamed("a", "A", "2012-01-01", null))
                .record(transferred("root", "a", "b", "2013-01-01", "2014-01-01"))
                .record(
                        reorganized(
                                "2015-01-01", "act", participants("c", "", "a"), all("a", "c")));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void a_function_shows_its_place_in_the_tree() {
        var file = service.json("/api/functions/part");
        assertThat(file.at("/names/ru").asString()).isEqualTo("ру part");
        assertThat(file.at("/ancestors/0/id").asString()).isEqualTo("root");
        assertThat(file.at("/parts/0/id").asString()).isEqualTo("leaf");
        assertThat(file.at("/defined").has("position")).isTrue();
        assertThat(file.at("/defined").has("on")).as("it was always so").isFalse();
        assertThat(service.json("/api/functions?parent=root").at("/items/0/id").asString())
                .isEqualTo("part");
        assertThat(service.get("/api/functions/none").statusCode()).isEqualTo(404);
    }

    @Test
    void its_holders_follow_one_another_and_come_back_when_a_time_is_over() {
        var holders = service.json("/api/functions/root/holders?on=2013-06-01");
        assertThat(holders.at("/holding/holders/0/id").asString()).isEqualTo("b");
        var tenures =
                holders.at("/tenures")
                        .valueStream()
                        .map(t ->
                                t.at("/holders/0").asString()
                                        + " "
                                        + t.at("/from").asString()
                                        + " "
                                        + t.path("until").asString(""))
                        .toList();
        assertThat(tenures)
                .containsExactly(
                        "a 2011-01-01 2013-01-01",
                        "b 2013-01-01 2014-01-01",
                        "a 2014-01-01 2015-01-01",
                        "c 2015-01-01 ");
        assertThat(holders.at("/tenures/3/acts/0").asString()).isEqualTo("act");
        assertThat(holders.at("/agencies")).hasSize(3);
    }

    @Test
    void agencies_are_found_by_function_and_show_what_they_held() {
        assertThat(agencies("/api/agencies?function=leaf&on=2013-06-01")).containsExactly("b");
        assertThat(agencies("/api/agencies?function=leaf&on=2016-06-01")).containsExactly("c");
        var b = service.json("/api/agencies/b");
        assertThat(b.at("/functions/0/function/id").asString()).isEqualTo("leaf");
        assertThat(b.at("/functions")).hasSize(3);
        assertThat(b.at("/functions/0/tenure/until").asString()).isEqualTo("2014-01-01");
    }

    @Test
    void an_agency_shows_who_came_before_and_after() {
        var c = service.json("/api/agencies/c?on=2016-01-01");
        assertThat(c.at("/predecessors/0/agency/id").asString()).isEqualTo("a");
        assertThat(c.at("/predecessors/0/agency/then/en").asString()).isEqualTo("A");
        assertThat(c.at("/predecessors/0/carries").asString()).isEqualTo("ALL");
        assertThat(c.at("/acts/0/id").asString()).isEqualTo("act");
        var a = service.json("/api/agencies/a?on=2016-01-01");
        assertThat(a.at("/existence").asString()).isEqualTo("ENDED");
        assertThat(a.at("/allNames")).hasSize(2);
        assertThat(a.at("/allNames/0/value/names/en").asString()).isEqualTo("en a");
        assertThat(a.at("/allNames/1/until").asString()).isEqualTo("2015-01-01");
    }

    private static List<String> agencies(String path) {
        return service.json(path)
                .at("/items")
                .valueStream()
                .map(agency -> agency.at("/id").asString())
                .toList();
    }
}
