package org.kenesh.command.problem;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.kenesh.command.slice.Contradicted;
import org.kenesh.command.slice.NeverRight;
import org.kenesh.command.slice.NotOnRecord;
import org.kenesh.command.slice.Rejection;
import org.kenesh.command.slice.Rejection.InContent;

/**
 * Each refusal as a problem: 404 for what is not there, 409 for what the record says otherwise now,
 * 422 for what can never be right. The rule names the type, and what the rule is about are the
 * values; the page that each type must have keeps its name from being changed.
 */
final class Refusals {

    private Refusals() {}

    static Problem of(Rejection rejection) {
        return switch (rejection) {
            case InContent r -> of(r.reason()).at(r.field());
            case NotOnRecord r -> problem(r, 404);
            case Contradicted r -> problem(r, 409);
            case NeverRight r -> problem(r, 422);
        };
    }

    /** The types of all refusals with a status, in alphabetical order. */
    static List<String> slugs(int status) {
        var family =
                switch (status) {
                    case 404 -> NotOnRecord.class;
                    case 409 -> Contradicted.class;
                    case 422 -> NeverRight.class;
                    default -> throw new IllegalArgumentException("no refusal has " + status);
                };
        return rules(family).map(Rejection::rule).sorted().toList();
    }

    /** The rules of a family, and of those that it is divided into. */
    static Stream<Class<?>> rules(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(Refusals::rules);
    }

    private static Problem problem(Rejection rejection, int status) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : rejection.getClass().getRecordComponents()) {
            if (!component.getName().equals("field")) {
                values.put(component.getName(), Problem.plain(value(component, rejection)));
            }
        }
        return new Problem(rejection.rule(), status, rejection.field(), values);
    }

    private static Object value(RecordComponent component, Rejection rejection) {
        try {
            return component.getAccessor().invoke(rejection);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a refusal hides " + component, e);
        }
    }
}
