package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.BsonDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The validator of the collection of commits")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValidatorTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String DEFINITION =
            "shared-kernel/src/main/resources/org/kenesh/ledger/mongo/commits.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String definition() throws IOException {
        try (var file = Layout.class.getResourceAsStream("commits.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BsonDocument schema() throws IOException {
        return BsonDocument.parse(definition()).getDocument("validator").getDocument("$jsonSchema");
    }

    private static List<BsonDocument> write(RefusingServer server) {
        var store = MongoStore.at(server.uri("", "council"));
        try (var ledger = Ledger.open(store, InstantSource.fixed(Events.START))) {
            var random = new Random(7);
            for (int i = 0; i < 40; i++) {
                ledger.append(Events.random(random, "t" + i, AppendCondition.NONE)).join();
            }
        }
        try (var client = MongoClients.create(server.uri("", ""))) {
            return client.getDatabase("council")
                    .getCollection("commits", BsonDocument.class)
                    .find()
                    .into(new ArrayList<>());
        }
    }

    @Test
    void accepts_every_commit_that_is_written() throws IOException {
        try (var server = new RefusingServer()) {
            var schema = schema();

            var commits = write(server);

            assertThat(commits)
                    .hasSize(40)
                    .allSatisfy(c -> assertThat(JsonSchema.violations(schema, c)).isEmpty());
            assertThat(commits.getFirst().keySet())
                    .isEqualTo(schema.getDocument("properties").keySet());
        }
    }

    @Test
    void refuses_every_document_that_is_a_commit_but_for_one_thing() throws IOException {
        try (var server = new RefusingServer()) {
            var schema = schema();

            var broken = BrokenCommits.of(write(server).getFirst());

            assertThat(broken)
                    .hasSizeGreaterThan(35)
                    .allSatisfy((what, document) ->
                            assertThat(JsonSchema.violations(schema, document))
                                    .as(what)
                                    .isNotEmpty());
        }
    }

    @Test
    void is_given_to_the_server_with_the_collection() throws IOException {
        try (var server = new RefusingServer()) {
            MongoStore.at(server.uri("", "council")).openWriter().close();

            assertThat((Object) JSON.valueToTree(server.created().get("validator")))
                    .isEqualTo(JSON.readTree(definition()).get("validator"));
        }
    }

    @Test
    void is_the_one_that_the_deployment_gives_to_the_collection() throws IOException {
        var compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        var script = Files.readString(ROOT.resolve("deploy/mongo-setup.js"));

        assertThat(compose).contains("- ./" + DEFINITION + ":/commits.json:ro\n");
        assertThat(script)
                .contains("JSON.parse(readFileSync('/commits.json', 'utf8'))")
                .contains("createCollection('commits', { validator })");
        assertThat(Files.readString(ROOT.resolve(DEFINITION))).isEqualTo(definition());
    }
}
