package org.kenesh.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.catalog.Manual;

@DisplayName("The manual")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManualTest {

    private final Manual manual = new Manual();

    @Test
    void its_history_can_be_imported_and_gives_every_command(@TempDir Path folder) {
        try (var service = new Service(folder)) {
            for (var text : List.of("Кеңеш\n", "Кеңеш, 2\n")) {
                service.post("/api/files", "text/plain", text);
            }
            var lines = service.lines("/api/commands", String.join("\n", manual.history())).lines();
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line.has("position")).as("%s", line).isTrue());
            assertThat(lines)
                    .extracting(line -> line.path("command").stringValue(""))
                    .containsAll(CommandCatalog.all().stream().map(s -> s.name()).toList());
        }
    }

    @Test
    void the_description_for_programs_tells_of_every_command(@TempDir Path folder) {
        try (var service = new Service(folder)) {
            var json = service.get("/openapi.json").json();
            for (var slice : CommandCatalog.all()) {
                var operation =
                        json.path("paths").path("/api/commands/" + slice.name()).path("post");
                assertThat(operation.path("summary").stringValue("")).isNotBlank();
                var content = operation.at("/requestBody/content").path("application/json");
                assertThat(content.path("example").isObject()).isTrue();
                var properties = content.at("/schema/properties");
                for (var field : content.path("example").propertyNames()) {
                    assertThat(properties.has(field)).as("%s %s", slice.name(), field).isTrue();
                }
                for (var field : content.at("/schema/required")) {
                    assertThat(content.path("example").has(field.stringValue()))
                            .as("%s %s", slice.name(), field)
                            .isTrue();
                }
            }
            assertThat(json.toString()).doesNotContain("\"null\"");
            assertThat(service.get("/v3/api-docs").status()).isEqualTo(200);
        }
    }

    @Test
    void the_description_for_programs_lists_what_a_command_may_be_refused_with(
            @TempDir Path folder) {
        try (var service = new Service(folder)) {
            var json = service.get("/openapi.json").json();
            for (var status : List.of("404", "409", "422")) {
                var post = json.path("paths").path("/api/commands/assign-task").path("post");
                var response = post.path("responses").path(status).path("$ref").asString();
                var content = json.at(response.substring(1)).path("content");
                var schema = content.path("application/problem+json").path("schema");
                assertThat(schema.at("/properties/type/enum"))
                        .isNotEmpty()
                        .allSatisfy(type -> {
                            var slug = type.asString().replace("/problems/", "");
                            var page = Files.readString(Path.of("../docs/problems", slug + ".md"));
                            assertThat(page).contains("HTTP status " + status);
                        });
            }
        }
    }
}
