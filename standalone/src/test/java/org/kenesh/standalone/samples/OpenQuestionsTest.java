package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.QueryApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The list to rule on")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenQuestionsTest {

    private static final Path LISTS = Path.of("src/test/resources/open-questions");

    @ParameterizedTest
    @CsvSource({
        "kyrgyzstan, 2015-11-20",
        "kyrgyzstan, 2026-02-20",
        "united-kingdom, 2024-07-09",
    })
    void of_a_sample_has_all_that_its_acts_leave_open(
            String sample, String on, @TempDir Path folder)
            throws IOException, InterruptedException, Unreadable {
        var directory = Sample.folder().resolve(sample);
        var store = new SqliteStore(folder.resolve("ledger.db"));
        try (var ledger = Ledger.open(store, InstantSource.system())) {
            RecordedHistory.give(Sample.read(directory).commands(0), ledger);
            RecordedHistory.live(Sample.life(directory), ledger);
            var list = LISTS.resolve(sample + "-" + on + ".txt");
            assertThat(open(ledger, on)).isEqualTo(Files.readAllLines(list));
        }
    }

    private static List<String> open(Ledger ledger, String on)
            throws IOException, InterruptedException {
        try (var service =
                        QueryApplication.over(ledger, Stores.contentsOf(ledger.name()))
                                .run("--server.port=0");
                var client = HttpClient.newHttpClient()) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port");
            var uri =
                    "http://127.0.0.1:%s/api/open-questions?size=1000&on=%s&min-position=%d"
                            .formatted(port, on, ledger.size() - 1);
            var request = HttpRequest.newBuilder(URI.create(uri)).build();
            var answer = JsonMapper.shared().readTree(send(client, request));
            return answer.at("/items").valueStream().map(OpenQuestionsTest::line).toList();
        }
    }

    /** While the service starts to read the ledger it asks to be asked again. */
    private static String send(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        while (response.statusCode() == 503) {
            response = client.send(request, BodyHandlers.ofString());
        }
        return response.body();
    }

    private static String line(JsonNode question) {
        var words = new ArrayList<String>();
        words.add(question.path("since").asString("since a day that is not known"));
        words.add(question.at("/kind").asString());
        for (var about : List.of("task", "function", "seat", "agency")) {
            if (question.has(about)) {
                words.add(about + " " + question.at("/" + about + "/id").asString());
            }
        }
        for (var those : List.of("candidates", "last", "acts")) {
            if (!question.path(those).isEmpty()) {
                words.add(those + " " + ids(question.path(those)));
            }
        }
        if (question.has("until")) {
            words.add("until " + question.at("/until").asString());
        }
        return String.join(", ", words);
    }

    private static String ids(JsonNode those) {
        return those.valueStream()
                .map(one -> one.at("/id").asString())
                .collect(Collectors.joining(" "));
    }
}
