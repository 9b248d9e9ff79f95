package org.kenesh.event.stored;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.time.EffectiveDate;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Which components of a record must be there: all but those marked nullable, lists (then empty),
 * numbers of sequence (then 0) and the date of what may be true since always.
 */
final class RecordComponents extends JacksonAnnotationIntrospector {

    private static final Set<Class<?>> MAY_BE_SINCE_ALWAYS =
            Set.of(AgencyEstablished.class, FunctionDefined.class);

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var component = component(member);
        return component == null
                ? super.hasRequiredMarker(config, member)
                : Boolean.valueOf(required(component));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        var component = component(member);
        if (component == null) {
            return super.findSetterInfo(config, member);
        }
        if (component.getType() == List.class) {
            return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        if (sinceAlways(component)) {
            return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        }
        return required(component)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    static boolean required(RecordComponent component) {
        var type = component.getType();
        return type != int.class
                && type != List.class
                && !sinceAlways(component)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean sinceAlways(RecordComponent component) {
        return component.getType() == EffectiveDate.class
                && MAY_BE_SINCE_ALWAYS.contains(component.getDeclaringRecord());
    }

    private static @Nullable RecordComponent component(Annotated member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()) {
            var components = constructor.getDeclaringClass().getRecordComponents();
            return components.length == constructor.getParameterCount()
                    ? components[parameter.getIndex()]
                    : null;
        }
        return null;
    }
}
