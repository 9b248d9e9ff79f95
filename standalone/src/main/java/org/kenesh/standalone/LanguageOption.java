package org.kenesh.standalone;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;
import picocli.CommandLine.Option;

/** The language of what is said about the input: chosen, or that of the environment. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = {
                "the language in which errors of CSV files are told: ky, ru or en;",
                "left out, that of LC_ALL, LC_MESSAGES or LANG"
            })
    private @Nullable Language language;

    Language chosen() {
        return language == null ? of(System.getenv()) : language;
    }

    /** The first of these variables that says anything decides, as POSIX has it. */
    static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> Language.preferred(value.replaceAll("[.@].*", "").replace('_', '-')))
                .orElse(Language.EN);
    }
}
