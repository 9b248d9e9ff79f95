package org.kenesh.query.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.task;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.ledger.tree.ConsistencyProof;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.Hashing;
import org.kenesh.ledger.tree.InclusionProof;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Asking the ledger")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(established("a", "2010-01-01"))
                .record(established("b", "2010-01-01"), task("t", "a", null, null, "2012-01-01"))
                .record(renamed("a", "A new name", "2015-01-01", "decree"))
                .record(
                        new EventCorrected(
                                3,
                                renamed("a", "The new name", "2015-01-01", "decree"),
                                Text.en("typo")))
                .record(new EventRetracted(3, Text.en("another agency")))
                .record(new EventRetracted(5, Text.en("it was this one")));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void tells_size_root_and_last_instant_of_a_state_of_knowledge() {
        var now = service.json("/api/ledger");
        var then = service.json("/api/ledger?known=3");

        assertThat(now.at("/size").asLong()).isEqualTo(7);
        assertThat(now.at("/root").asString()).isEqualTo(ledger.ledger().root().hex());
        assertThat(now.at("/recorded").asString()).isEqualTo("2020-01-01T05:00:00Z");
        assertThat(then.at("/size").asLong()).isEqualTo(3);
        assertThat(then.at("/root").asString()).isEqualTo(ledger.ledger().rootAt(3).hex());
        assertThat(service.json("/api/ledger/root?size=3").at("/root")).isEqualTo(then.at("/root"));
        assertThat(service.json("/api/ledger/root?size=0").at("/root").asString())
                .isEqualTo(Hashing.EMPTY.hex());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0 1 2 3 4 5 6",
        "?from=2&to=4, 2 3",
        "?known=2, 0 1",
        "?tag=agency%3Da, 0 3 4",
        "'?tag=agency%3Da,act%3Ddecree', 3 4",
        "?tag=task%3Dt, 2",
        "?type=AgencyEstablished, 0 1",
        "'?type=AgencyEstablished,TaskAssigned&from=1', 1 2",
        "?type=org.kenesh.AgencyRenamed, 3",
        "?type=elsewhere.Made, ''",
        "?tag=agency%3Da&type=AgencyRenamed, 3"
    })
    void finds_events_by_position_tag_and_type(String query, String positions) {
        assertThat(positions(service.json("/api/ledger/events" + query))).isEqualTo(positions);
    }

    @Test
    void a_part_says_where_the_next_one_begins() {
        var first = service.json("/api/ledger/events?size=3");
        var next = first.at("/next").asLong();
        var second = service.json("/api/ledger/events?size=3&from=" + next);
        var third = service.json("/api/ledger/events?size=3&from=" + second.at("/next").asLong());

        assertThat(positions(first)).isEqualTo("0 1 2");
        assertThat(positions(second)).isEqualTo("3 4 5");
        assertThat(positions(third)).isEqualTo("6");
        assertThat(third.has("next")).isFalse();
    }

    @Test
    void an_event_comes_with_actor_tags_and_leaf() {
        var event = service.json("/api/ledger/events/3");

        assertThat(event.at("/type").asString()).isEqualTo("AgencyRenamed");
        assertThat(event.at("/actor/subject").asString()).isEqualTo("secretary-1");
        assertThat(event.at("/command").asString()).isEqualTo("command-transaction-2");
        assertThat(event.at("/tags/0").asString()).isEqualTo("act=decree");
        assertThat(event.at("/data/names/en").asString()).isEqualTo("A new name");
        var leaf = event.at("/leaf").asString().getBytes(UTF_8);
        assertThat(Hashing.leaf(leaf, 0, leaf.length).hex())
                .isEqualTo(event.at("/leafHash").asString())
                .isEqualTo(ledger.ledger().leafAt(3).hex());
    }

    @Test
    void an_event_says_different_things_at_different_states_of_knowledge() {
        var versions = service.json("/api/ledger/events/3").at("/versions");

        assertThat(versions.size()).isEqualTo(4);
        assertThat(versions.at("/0").toString())
                .startsWith("{\"from\":4,\"until\":5,\"says\":")
                .contains("A new name")
                .doesNotContain("because");
        assertThat(versions.at("/1/says/names/en").asString()).isEqualTo("The new name");
        assertThat(versions.at("/1/because/position").asLong()).isEqualTo(4);
        assertThat(versions.at("/1/because/reason/en").asString()).isEqualTo("typo");
        assertThat(versions.at("/2").has("says")).isFalse();
        assertThat(versions.at("/2/from").asLong()).isEqualTo(6);
        assertThat(versions.at("/2/because/type").asString()).isEqualTo("EventRetracted");
        assertThat(versions.at("/3/says/names/en").asString()).isEqualTo("The new name");
        assertThat(versions.at("/3/because/position").asLong()).isEqualTo(6);
        assertThat(versions.at("/3").has("until")).isFalse();
    }

    @Test
    void what_was_recorded_later_is_not_told() {
        var corrected = service.json("/api/ledger/events/3?known=5").at("/versions");
        var retracted = service.json("/api/ledger/events/3?known=6").at("/versions");

        assertThat(corrected.size()).isEqualTo(2);
        assertThat(corrected.at("/1").has("until")).isFalse();
        assertThat(retracted.size()).isEqualTo(3);
        assertThat(retracted.at("/2").has("until")).isFalse();
        assertThat(service.get("/api/ledger/events/3?known=3").statusCode()).isEqualTo(404);
    }

    @Test
    void every_event_is_proven_to_be_in_every_tree_it_is_in() {
        for (long size = 1; size <= 7; size++) {
            for (long position = 0; position < size; position++) {
                var path = "/api/ledger/events/%d/proof?size=%d".formatted(position, size);
                var proof = service.json(path);
                var leaf = ledger.ledger().leafAt(position);

                assertThat(proof.at("/leafHash").asString()).isEqualTo(leaf.hex());
                assertThat(
                                new InclusionProof(position, size, hashes(proof))
                                        .proves(leaf, hash(proof, "root")))
                        .as(path)
                        .isTrue();
            }
        }
    }

    @Test
    void every_tree_is_proven_to_begin_with_every_earlier_one() {
        for (long to = 0; to <= 7; to++) {
            for (long from = 0; from <= to; from++) {
                var path = "/api/ledger/consistency?from=%d&to=%d".formatted(from, to);
                var proof = service.json(path);

                assertThat(
                                new ConsistencyProof(from, to, hashes(proof))
                                        .proves(hash(proof, "fromRoot"), hash(proof, "toRoot")))
                        .as(path)
                        .isTrue();
                assertThat(hash(proof, "toRoot")).isEqualTo(ledger.ledger().rootAt(to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/ledger/root?size=8, 400, size",
        "/api/ledger/root?size=-1, 400, size",
        "/api/ledger/events?from=8, 400, from",
        "/api/ledger/events?from=3&to=2, 400, to",
        "/api/ledger/events?size=1001, 400, size",
        "/api/ledger/events?tag=agency, 400, tag",
        "/api/ledger/events?tag=, 400, tag",
        "/api/ledger/events?type=Nothing, 400, type",
        "/api/ledger/events?position=3, 400, position",
        "/api/ledger/events/3/proof?size=3, 400, size",
        "/api/ledger/consistency, 400, from",
        "/api/ledger/consistency?from=5&to=4, 400, from",
        "/api/ledger/stream?from=8, 400, from",
        "/api/ledger/events/7, 404, ''",
        "/api/ledger/events/-1, 404, ''",
        "/api/ledger/events/7/proof, 404, ''",
        "/api/ledger/events/x, 400, position"
    })
    void what_cannot_be_answered_names_the_parameter(String path, int status, String parameter) {
        var answer = service.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Service.json(answer).at("/errors/0/parameter").asString(""))
                .isEqualTo(parameter);
    }

    private static String positions(JsonNode events) {
        return String.join(" ", events.at("/items").findValuesAsString("position"));
    }

    private static List<Hash> hashes(JsonNode proof) {
        var hashes = new ArrayList<Hash>();
        proof.at("/path").forEach(hash -> hashes.add(Hash.fromHex(hash.asString())));
        return hashes;
    }

    private static Hash hash(JsonNode proof, String field) {
        return Hash.fromHex(proof.get(field).asString());
    }
}
