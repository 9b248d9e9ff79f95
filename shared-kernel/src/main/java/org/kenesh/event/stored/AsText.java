package org.kenesh.event.stored;

import java.time.DateTimeException;
import java.util.function.Function;
import org.kenesh.time.EffectiveDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.ser.std.StdSerializer;

/** A value that is one JSON string. */
final class AsText {

    private AsText() {}

    static final class Writer<T> extends StdSerializer<T> {

        Writer(Class<T> type) {
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

    static class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), json);
            }
            var text = json.getString();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw ValueInstantiationException.from(
                        json, e.getMessage(), getValueType(context), e);
            }
        }
    }

    /** A date that, where it may be left out, is then true since always. */
    static final class DateReader extends Reader<EffectiveDate> {

        DateReader() {
            super(EffectiveDate.class, EffectiveDate::parse);
        }

        @Override
        public EffectiveDate getEmptyValue(DeserializationContext context) {
            return EffectiveDate.ALWAYS;
        }
    }
}
