package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kenesh.event.Business;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;

/**
 * The days and the states of knowledge for which a thing has the same words: those from the first
 * ones on and before the last ones.
 *
 * @param words the words
 * @param from the first day
 * @param to the day after the last one, {@link LocalDate#MAX} when there is none
 * @param known the first state of knowledge
 * @param until the state after the last one, {@link Version#OPEN} when there is none
 */
record Stretch(Wording words, LocalDate from, LocalDate to, long known, long until) {

    private record Days(Wording words, LocalDate from, LocalDate to) {}

    /** All stretches of a thing, for every day and every state that is known by now. */
    static List<Stretch> of(Findable thing, Knowledge knowledge) {
        var told = thing.told(knowledge);
        var all = new ArrayList<Stretch>();
        Map<Days, Long> open = new HashMap<>();
        for (long state : states(told)) {
            var now = days(thing, told.stream().filter(v -> v.knownAt(state)).toList());
            Map<Days, Long> next = new HashMap<>();
            now.forEach(days -> next.put(days, open.getOrDefault(days, state)));
            open.forEach((days, since) -> {
                if (!next.containsKey(days)) {
                    all.add(new Stretch(days.words, days.from, days.to, since, state));
                }
            });
            open.clear();
            open.putAll(next);
        }
        open.forEach((days, since) ->
                all.add(new Stretch(days.words, days.from, days.to, since, Version.OPEN)));
        return all;
    }

    /** The states at which something begins or ceases to be known. */
    private static Collection<Long> states(List<Version> told) {
        var states = new TreeSet<Long>();
        for (var version : told) {
            states.add(version.from());
            if (version.to() != Version.OPEN) {
                states.add(version.to());
            }
        }
        return states;
    }

    private static List<Days> days(Findable thing, List<Version> known) {
        var stretches = new ArrayList<Days>();
        Days last = null;
        for (var day : new TreeSet<>(days(known).toList())) {
            var words = thing.words(known, day).orElse(null);
            if (last != null && last.words.equals(words)) {
                continue;
            }
            if (last != null) {
                stretches.add(new Days(last.words, last.from, day));
            }
            last = words == null ? null : new Days(words, day, LocalDate.MAX);
        }
        if (last != null) {
            stretches.add(last);
        }
        return stretches;
    }

    /** The days on which something takes effect. */
    private static Stream<LocalDate> days(List<Version> known) {
        return known.stream().map(version -> ((Business) version.event()).effectiveOn().latest());
    }
}
