package org.kenesh.event.stored;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.ser.std.StdSerializer;

/** A value that is written and read in another shape. */
final class AsFlat {

    private AsFlat() {}

    static final class Writer<T, F> extends StdSerializer<T> {

        private final Function<T, F> flatten;

        Writer(Class<T> type, Function<T, F> flatten) {
            super(type);
            this.flatten = flatten;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, flatten.apply(value));
        }
    }

    static final class Reader<T, F> extends StdDeserializer<T> {

        private final Class<F> flat;
        private final Function<F, T> raise;

        Reader(Class<T> type, Class<F> flat, Function<F, T> raise) {
            super(type);
            this.flat = flat;
            this.raise = raise;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            var shape = context.readValue(json, flat);
            try {
                return raise.apply(shape);
            } catch (IllegalArgumentException e) {
                throw ValueInstantiationException.from(
                        json, e.getMessage(), getValueType(context), e);
            }
        }
    }
}
