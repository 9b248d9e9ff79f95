package org.kenesh.command.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.Transfer;
import org.kenesh.council.Fraction;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.Superior;
import org.kenesh.council.Zone;
import org.kenesh.decision.Origin;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.document.Subject;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.text.Id;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of the data of commands, taken from the fields of their events. */
final class Schemas {

    private static final String MINUTE = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Schemas() {}

    /** The schema of an event's data. */
    static ObjectNode of(Class<?> type) {
        var schema = JSON.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = JSON.createArrayNode();
        for (var component : type.getRecordComponents()) {
            add(component, type, properties, required);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static void add(
            RecordComponent component, Class<?> of, ObjectNode properties, ArrayNode required) {
        if (component.getType() == Event.class) {
            // The content of a correction: the type of its event stands beside it.
            properties.set("type", oneOf(EventTypes.all().stream().map(EventType::name).toList()));
            properties.putObject("version").put("type", "integer");
            required.add("type");
        }
        properties.set(component.getName(), schema(component.getGenericType()));
        if (isRequired(component, of)) {
            required.add(component.getName());
        }
    }

    private static boolean isRequired(RecordComponent component, Class<?> of) {
        boolean mayLack =
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || component.getType() == List.class
                        || component.getType() == int.class;
        boolean hasDefault =
                component.getType() == EffectiveDate.class
                        && (Business.class.isAssignableFrom(of) || mayBeAlways(of));
        return !mayLack && !hasDefault;
    }

    private static boolean mayBeAlways(Class<?> event) {
        return event == AgencyEstablished.class || event == FunctionDefined.class;
    }

    private static ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType list) {
            var schema = JSON.createObjectNode().put("type", "array");
            schema.set("items", schema(list.getActualTypeArguments()[0]));
            return schema;
        }
        return schema((Class<?>) type);
    }

    private static ObjectNode schema(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return reference("Id");
        }
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        if (type == int.class || type == long.class || type == Long.class) {
            return JSON.createObjectNode().put("type", "integer").put("minimum", 0);
        }
        if (type == String.class) {
            return JSON.createObjectNode().put("type", "string");
        }
        if (type == LocalDate.class) {
            return JSON.createObjectNode().put("type", "string").put("format", "date");
        }
        if (type == LocalDateTime.class) {
            return JSON.createObjectNode().put("type", "string").put("pattern", MINUTE);
        }
        if (type == Event.class) {
            return JSON.createObjectNode().put("type", "object");
        }
        for (var shaped :
                List.of(
                        EffectiveDate.class,
                        Text.class,
                        Transfer.class,
                        Assignee.class,
                        CoExecutor.class,
                        Basis.class,
                        Origin.class,
                        Superior.class,
                        SeatOwner.class,
                        Sha256.class,
                        MediaType.class,
                        Subject.class,
                        Zone.class,
                        Fraction.class)) {
            if (type == shaped) {
                return reference(type.getSimpleName());
            }
        }
        return of(type);
    }

    private static ObjectNode oneOf(List<?> values) {
        var schema = JSON.createObjectNode().put("type", "string");
        var allowed = schema.putArray("enum");
        values.forEach(value -> allowed.add(value.toString()));
        return schema;
    }

    static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}
