package org.kenesh.query.wording;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kenesh.text.Text;

/** Phrases by key, each in all languages of the service. */
public final class Phrases {

    private final Map<Language, ResourceBundle> bundles;

    private Phrases(Map<Language, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** The phrases of the properties files of that name beside a class. */
    public static Phrases beside(Class<?> type, String name) {
        var base = type.getPackageName().replace('.', '/') + "/" + name;
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(
                Stream.of(Language.values())
                        .collect(
                                Collectors.toMap(
                                        language -> language,
                                        language ->
                                                ResourceBundle.getBundle(
                                                        base,
                                                        language.locale(),
                                                        type.getClassLoader(),
                                                        control))));
    }

    /** A phrase in a language, its places filled. */
    public String in(Language language, String key, Object... places) {
        var bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no phrases in " + language);
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(places);
    }

    /** A phrase in all languages, its places filled with words of each. */
    public Text inAll(String key, Function<Language, Object[]> places) {
        return new Text(
                in(Language.KY, key, places.apply(Language.KY)),
                in(Language.RU, key, places.apply(Language.RU)),
                in(Language.EN, key, places.apply(Language.EN)));
    }
}
