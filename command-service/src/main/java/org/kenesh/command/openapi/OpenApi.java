package org.kenesh.command.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.catalog.Manual;
import org.kenesh.command.problem.Problems;
import org.kenesh.command.slice.Slice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of the command service: a frame, and a path for every command. */
public final class OpenApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REFERENCE = "$ref";

    private final byte[] document;

    /** Writes the document. */
    public OpenApi(Manual manual) {
        var json = frame();
        var paths = (ObjectNode) json.get("paths");
        for (var slice : CommandCatalog.all()) {
            paths.putObject("/api/commands/" + slice.name()).set("post", command(slice, manual));
        }
        var components = ((ObjectNode) json.get("components")).putObject("responses");
        refusals(components, 404, "What is named is not on record.");
        refusals(components, 409, "The record says otherwise now.");
        refusals(components, 422, "This can never be right.");
        document = JSON.writeValueAsBytes(json);
    }

    /** The document in JSON. */
    public byte[] document() {
        return document.clone();
    }

    private static ObjectNode frame() {
        try (var file = Objects.requireNonNull(OpenApi.class.getResourceAsStream("frame.json"))) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode command(Slice<?> slice, Manual manual) {
        var operation =
                JSON.createObjectNode()
                        .put("operationId", slice.name())
                        .put("summary", manual.about(slice.name()));
        operation.putArray("tags").add(slice.event().getPackageName().replaceAll(".*\\.", ""));
        var parameters = operation.putArray("parameters");
        for (var header :
                new String[] {
                    "Idempotency-Key",
                    "Kenesh-Actor",
                    "Kenesh-Role",
                    "Kenesh-Agency",
                    "Accept-Language"
                }) {
            parameters.addObject().put(REFERENCE, "#/components/parameters/" + header);
        }
        var body = operation.putObject("requestBody").put("required", true);
        var content = body.putObject("content").putObject("application/json");
        content.set("schema", Schemas.of(slice.event()));
        content.set("example", manual.example(slice.name()));
        operation.set("responses", responses());
        return operation;
    }

    private static ObjectNode responses() {
        var responses = JSON.createObjectNode();
        written(responses, "201", "The event is durable.");
        written(responses, "200", "It was written before, under the same key.");
        problem(responses, "400", "The data cannot be read.");
        refused(responses, 404);
        refused(responses, 409);
        problem(responses, "413", "Too large.");
        problem(responses, "415", "Another media type is needed.");
        refused(responses, 422);
        problem(responses, "503", "The ledger is not available: try again after Retry-After.");
        return responses;
    }

    private static void written(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/json")
                .set("schema", Schemas.reference("Written"));
    }

    private static void refused(ObjectNode responses, int status) {
        responses
                .putObject(Integer.toString(status))
                .put(REFERENCE, "#/components/responses/Refused" + status);
    }

    /** What refusals with a status have in common: the types that there are. */
    private static void refusals(ObjectNode components, int status, String description) {
        problem(components, "Refused" + status, description);
        var content = (ObjectNode) components.at("/Refused" + status + "/content");
        var schema = ((ObjectNode) content.get("application/problem+json")).putObject("schema");
        schema.putArray("allOf").add(Schemas.reference("Problem"));
        var types = schema.putObject("properties").putObject("type").putArray("enum");
        Problems.types(status).forEach(types::add);
    }

    private static void problem(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", Schemas.reference("Problem"));
    }
}
