package org.kenesh.query.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Fraction;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.council.Zone;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentId;
import org.kenesh.document.Sha256;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.From;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.problem.Problem;
import org.kenesh.task.TaskId;
import org.kenesh.time.EffectiveDate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes every resource with what all of them have: day, state of knowledge, page, problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final ResourceBundle SAID =
            ResourceBundle.getBundle("org/kenesh/query/openapi/descriptions");
    private static final String PROBLEM = "#/components/schemas/Problem";

    static {
        var springdoc = SpringDocUtils.getConfig();
        springdoc.addRequestWrapperToIgnore(Asked.class, From.class, Paging.class);
        Stream.of(
                        ActId.class,
                        AgencyId.class,
                        CouncilId.class,
                        FunctionId.class,
                        GovernmentId.class,
                        TaskId.class,
                        SeatId.class,
                        PersonId.class,
                        MeetingId.class,
                        ItemId.class,
                        SubmissionId.class,
                        ProcedureId.class,
                        DecisionId.class,
                        DocumentId.class,
                        Sha256.class,
                        org.kenesh.document.MediaType.class,
                        Fraction.class,
                        Zone.class,
                        LocalDateTime.class,
                        EffectiveDate.class)
                .forEach(type -> springdoc.replaceWithSchema(type, new StringSchema()));
        springdoc.replaceWithSchema(URI.class, new StringSchema().format("uri-reference"));
    }

    @Bean
    OpenApiCustomizer document() {
        return document -> {
            document.info(
                    new Info()
                            .title("Kenesh: questions")
                            .version("1")
                            .description(SAID.getString("document"))
                            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            document.servers(null);
            addProblem(document);
        };
    }

    @SuppressWarnings("rawtypes") // the document's own type is raw
    private static void addProblem(OpenAPI document) {
        var schemas = new TreeMap<String, Schema>();
        if (document.getComponents().getSchemas() != null) {
            schemas.putAll(document.getComponents().getSchemas());
        }
        schemas.putAll(ModelConverters.getInstance(true).readAll(Problem.class));
        document.getComponents().setSchemas(schemas);
    }

    @Bean
    OperationCustomizer operation() {
        return (operation, method) -> {
            operation.setSummary(said(name(method)));
            operation.setOperationId(name(method));
            addCommon(operation, method);
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(one -> describe(one, name(method)));
            }
            addProblems(operation, method);
            return operation;
        };
    }

    private static void addCommon(Operation operation, HandlerMethod method) {
        if (has(method, Asked.class)) {
            add(operation, query("on", new StringSchema().format("date")));
            add(operation, query("known", new StringSchema()));
            add(operation, query("min-position", whole("int64", 0)));
            add(operation, query("Accept-Datetime", new StringSchema()).in("header"));
        }
        if (has(method, From.class)) {
            add(operation, query("from-on", new StringSchema().format("date")));
            add(operation, query("from-known", new StringSchema()));
        }
        if (has(method, Paging.class)) {
            add(operation, query("page", whole("int32", 1)._default(1)));
            add(operation, query("size", whole("int32", 1)._default(50)));
        }
    }

    private static IntegerSchema whole(String format, int least) {
        var schema = new IntegerSchema();
        schema.setFormat(format);
        schema.setMinimum(BigDecimal.valueOf(least));
        return schema;
    }

    /** Two methods that answer at one address are one operation: what it has is not added again. */
    private static void add(Operation operation, Parameter parameter) {
        if (operation.getParameters() == null
                || operation.getParameters().stream()
                        .noneMatch(one -> parameter.getName().equals(one.getName()))) {
            operation.addParametersItem(parameter);
        }
    }

    private static void addProblems(Operation operation, HandlerMethod method) {
        var problems = new TreeMap<>(Map.of("400", "bad-request", "503", "unavailable"));
        if (has(method, Asked.class)) {
            operation
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description(said("not-modified")));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "path".equals(p.getIn()))) {
            problems.put("404", "not-found");
        }
        problems.forEach((status, key) ->
                operation.getResponses().addApiResponse(status, problem(said(key))));
    }

    private static ApiResponse problem(String description) {
        var type = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", type));
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().name(name).in("query").required(false).schema(schema);
    }

    /** What a resource says of its parameter, or what is said of all of that name. */
    private static void describe(Parameter parameter, String resource) {
        var own = said(resource + "." + parameter.getName());
        parameter.setDescription(own.isEmpty() ? said("parameter." + parameter.getName()) : own);
    }

    private static boolean has(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static String name(HandlerMethod method) {
        return method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
    }

    private static String said(String key) {
        return SAID.containsKey(key) ? SAID.getString(key) : "";
    }
}
