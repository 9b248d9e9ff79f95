package org.kenesh.standalone.csv;

import java.util.List;
import java.util.stream.Stream;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;

/**
 * A rule that is broken, with what it is about. Its words are in {@code rules_….properties}.
 *
 * @param key the stable name of the rule
 * @param places what its words name; a rule among them is told in the same language
 */
record CsvRule(String key, List<Object> places) {

    private static final Phrases PHRASES = Phrases.beside(CsvRule.class, "rules");

    CsvRule {
        places = List.copyOf(places);
    }

    static CsvRule of(String key, Object... places) {
        return new CsvRule(key, List.of(places));
    }

    String in(Language language) {
        Stream<String> told = places.stream().map(place -> told(place, language));
        return PHRASES.in(language, key, told.toArray());
    }

    private static String told(Object place, Language language) {
        return place instanceof CsvRule rule ? rule.in(language) : place.toString();
    }
}
