package org.kenesh.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import tools.jackson.databind.JsonNode;

@DisplayName("The OpenAPI document")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {

    private static LedgerFile ledger;
    private static Service service;
    private static JsonNode document;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        service = Service.over(ledger.ledger());
        document = service.json("/openapi.json");
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void it_has_every_resource_with_a_summary() {
        var paths = document.at("/paths").propertyNames();
        assertThat(paths)
                .contains(
                        "/api/agencies",
                        "/api/agencies/{id}",
                        "/api/functions/{id}/holders",
                        "/api/acts/{id}",
                        "/api/governments/{id}",
                        "/api/councils",
                        "/api/councils/{id}",
                        "/api/councils/{id}/roster",
                        "/api/seats/{id}",
                        "/api/tasks/{id}/responsibility",
                        "/api/open-questions",
                        "/api/agencies/{id}/lineage",
                        "/api/reorganizations/{position}",
                        "/api/differences",
                        "/api/search",
                        "/api/ledger/events/{position}/proof",
                        "/api/ledger/stream",
                        "/readyz");
        for (var path : paths) {
            var operation = document.at("/paths").get(path).get("get");
            assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
        }
    }

    @Test
    void every_parameter_is_described() {
        for (var path : document.at("/paths").propertyNames()) {
            for (var parameter : document.at("/paths").get(path).at("/get/parameters")) {
                assertThat(parameter.path("description").asString(""))
                        .as(path + " " + parameter.path("name").asString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void a_list_has_day_state_of_knowledge_and_page() {
        assertThat(parameters("/api/differences")).contains("from-on", "from-known", "about");
        assertThat(parameters("/api/tasks"))
                .containsAll(List.of("on", "known", "min-position", "page", "size", "sort"))
                .contains("agency", "due-before");
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = document.findValuesAsString("$ref");
        assertThat(references).contains("#/components/schemas/Problem");
        for (var reference : references) {
            assertThat(document.at(reference.substring(1)).isObject()).as(reference).isTrue();
        }
    }

    @Test
    void a_type_of_problem_is_an_address_of_this_service() {
        assertThat(document.at("/components/schemas/Problem/properties/type/format").asString())
                .isEqualTo("uri-reference");
    }

    private static List<String> parameters(String path) {
        var names = new ArrayList<String>();
        document.at("/paths")
                .get(path)
                .at("/get/parameters")
                .forEach(parameter -> names.add(parameter.at("/name").asString()));
        return names;
    }
}
