package org.kenesh.event.stored;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Zone;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.event.Event;
import org.kenesh.text.Id;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Events of every type with random content, some optional fields left out. */
final class Samples {

    private static final List<String> DATES =
            List.of("2015", "2015-11", "2015-11-05", "2015-10-01/2015-12-11", "../2015-12-11");

    private final RandomGenerator random;

    Samples(RandomGenerator random) {
        this.random = random;
    }

    Event event(EventType type) {
        return (Event) value(type.event());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0]));
            }
            return items;
        }
        var kind = (Class<?>) type;
        if (kind == int.class) {
            return random.nextInt(3);
        }
        if (kind == long.class || kind == Long.class) {
            return random.nextLong(1_000_000);
        }
        if (kind == String.class) {
            return "Чечим № " + random.nextInt(100) + " \"ң\"";
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000));
        }
        if (kind == LocalDateTime.class) {
            return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000)).atTime(10, 30);
        }
        if (kind == Zone.class) {
            return Zone.parse("Asia/Bishkek");
        }
        if (kind == Sha256.class) {
            return new Sha256("%064x".formatted(random.nextLong()));
        }
        if (kind == MediaType.class) {
            return new MediaType("image/png");
        }
        if (kind == EffectiveDate.class) {
            return EffectiveDate.parse(DATES.get(random.nextInt(DATES.size())));
        }
        if (kind == Text.class) {
            return Text.of(Map.of("ky", "Кеңеш " + random.nextInt(9), "en", "Council"));
        }
        if (kind == Event.class) {
            var types = EventTypes.all();
            return event(types.get(random.nextInt(types.size())));
        }
        if (kind.isEnum()) {
            var constants = kind.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (kind.isSealed()) {
            var permitted = kind.getPermittedSubclasses();
            return value(permitted[random.nextInt(permitted.length)]);
        }
        if (Id.class.isAssignableFrom(kind)) {
            return construct(kind, "id-" + random.nextInt(50));
        }
        return valid(kind);
    }

    /** Some values do not fit together: then others are tried. */
    private Object valid(Class<?> kind) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                return construct(
                        kind,
                        Arrays.stream(kind.getRecordComponents()).map(this::component).toArray());
            } catch (IllegalArgumentException e) {
                // the next ones may fit
            }
        }
        throw new IllegalStateException("no valid " + kind);
    }

    private @Nullable Object component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private static Object construct(Class<?> kind, @Nullable Object... arguments) {
        try {
            var constructor = kind.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
