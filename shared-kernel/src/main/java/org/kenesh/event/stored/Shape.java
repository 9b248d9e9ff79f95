package org.kenesh.event.stored;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.stored.Canonical.GivenUp;
import org.kenesh.time.EffectiveDate;

/**
 * How a record is read from a canonical JSON object: its components in the order of their names.
 */
final class Shape<T> {

    private final Constructor<T> constructor;
    private final byte[][] names;
    private final int[] places;
    private final ValueReader[] readers;
    private final @Nullable Object[] absent;

    /** Reads a value where one stands. */
    @FunctionalInterface
    interface ValueReader {
        Object read(Canonical json);
    }

    /** What stands for a component that must not be absent. */
    private static final Object REQUIRED = new Object();

    Shape(Class<T> type, ReaderOfType readers) {
        var components = type.getRecordComponents();
        var sorted = components.clone();
        Arrays.sort(sorted, Comparator.comparing(RecordComponent::getName));
        this.constructor = constructor(type, components);
        this.names = new byte[sorted.length][];
        this.places = new int[sorted.length];
        this.readers = new ValueReader[sorted.length];
        this.absent = new Object[components.length];
        for (int i = 0; i < sorted.length; i++) {
            names[i] = sorted[i].getName().getBytes(StandardCharsets.US_ASCII);
            places[i] = List.of(components).indexOf(sorted[i]);
            this.readers[i] = readers.of(sorted[i].getGenericType());
            absent[places[i]] = absent(sorted[i]);
        }
    }

    /** Finds the reader of a type. */
    @FunctionalInterface
    interface ReaderOfType {
        ValueReader of(Type type);
    }

    T read(Canonical json) {
        var values = absent.clone();
        json.expect('{');
        if (!json.accept('}')) {
            int next = 0;
            do {
                int field = json.field(names, next);
                values[places[field]] = readers[field].read(json);
                next = field + 1;
            } while (json.accept(','));
            json.expect('}');
        }
        for (var value : values) {
            if (value == REQUIRED) {
                throw new GivenUp();
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new GivenUp();
        }
    }

    private static @Nullable Object absent(RecordComponent component) {
        var type = component.getType();
        if (type == int.class) {
            return 0;
        }
        if (type == List.class) {
            return List.of();
        }
        if (RecordComponents.sinceAlways(component)) {
            return EffectiveDate.ALWAYS;
        }
        return RecordComponents.required(component) ? REQUIRED : null;
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
