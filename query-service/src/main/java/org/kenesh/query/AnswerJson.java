package org.kenesh.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import org.kenesh.agency.Transfer;
import org.kenesh.council.Fraction;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.Superior;
import org.kenesh.council.Zone;
import org.kenesh.decision.Origin;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.document.Subject;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.text.Id;
import org.kenesh.time.EffectiveDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How answers look in JSON: values as in events, with lists also when they are empty and without
 * what is not known, nor the date of what was always so.
 */
@Configuration(proxyBeanMethods = false)
class AnswerJson {

    private static final JsonInclude.Value UNLESS_ALWAYS =
            JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY);

    @Bean
    JsonMapperBuilderCustomizer answers() {
        return mapper ->
                mapper.addModule(module())
                        .changeDefaultPropertyInclusion(
                                v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .withConfigOverride(EffectiveDate.class, c -> c.setInclude(UNLESS_ALWAYS));
    }

    private static SimpleModule module() {
        return new SimpleModule("answers")
                .addSerializer(new AsText<>(Id.class))
                .addSerializer(new AsText<>(EffectiveDate.class))
                .addSerializer(new AsText<>(Fraction.class))
                .addSerializer(new AsText<>(LocalDateTime.class))
                .addSerializer(new AsText<>(Zone.class))
                .addSerializer(new AsText<>(Sha256.class))
                .addSerializer(new AsText<>(MediaType.class))
                .addSerializer(new AsInEvents<>(Transfer.class))
                .addSerializer(new AsInEvents<>(Assignee.class))
                .addSerializer(new AsInEvents<>(CoExecutor.class))
                .addSerializer(new AsInEvents<>(Basis.class))
                .addSerializer(new AsInEvents<>(Origin.class))
                .addSerializer(new AsInEvents<>(SeatOwner.class))
                .addSerializer(new AsInEvents<>(Superior.class))
                .addSerializer(new AsInEvents<>(Subject.class))
                .addSerializer(new AsInEvents<>(Event.class));
    }

    private static final class AsText<T> extends StdSerializer<T> {

        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }

        @Override
        public boolean isEmpty(SerializationContext context, T value) {
            return value.toString().isEmpty();
        }
    }

    private static final class AsInEvents<T> extends StdSerializer<T> {

        AsInEvents(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeTree(
                    value instanceof Event event
                            ? EventJson.write(event)
                            : EventJson.writeValue(value));
        }
    }
}
