package org.kenesh.query.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.stored.EventType;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.Criterion;
import org.kenesh.ledger.Tag;
import org.kenesh.query.problem.Refusal.BadParameter;

/** Reads what is asked of the ledger, and refuses what cannot be. */
final class Asking {

    private Asking() {}

    /** A number of events or a position; the standard one when none is given. */
    static long within(
            String parameter, @Nullable Long given, long standard, long least, long most) {
        long number = given == null ? standard : given;
        if (number < least || number > most) {
            throw new BadParameter(
                            parameter,
                            Long.toString(number),
                            "from-to",
                            Long.toString(least),
                            Long.toString(most))
                    .refused();
        }
        return number;
    }

    /** Events that have all of these tags and are of one of these types, each after a comma. */
    static Criteria criteria(@Nullable String tags, @Nullable String types) {
        var withTags = new HashSet<Tag>();
        for (var tag : split(tags)) {
            withTags.add(tag(tag));
        }
        var ofTypes = split(types).stream().map(Asking::type).collect(Collectors.toSet());
        return Criteria.of(new Criterion(ofTypes, withTags));
    }

    private static List<String> split(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(",", -1));
    }

    private static Tag tag(String text) {
        try {
            return Tag.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("tag", text, "tag").refused();
        }
    }

    /** A short name, or any CloudEvents type. */
    private static String type(String text) {
        var known = EventTypes.named(text);
        if (known.isEmpty() && text.indexOf('.') < 0) {
            var names =
                    EventTypes.all().stream()
                            .map(EventType::name)
                            .collect(Collectors.joining(", "));
            throw new BadParameter("type", text, "one-of", names).refused();
        }
        return known.map(EventType::type).orElse(text);
    }
}
