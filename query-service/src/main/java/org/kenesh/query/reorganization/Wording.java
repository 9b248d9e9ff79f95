package org.kenesh.query.reorganization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reorganization.Reorganization.LabelledPart;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.text.Text;

/** Labels and their reasons in words. */
final class Wording {

    private static final Phrases PHRASES = Phrases.beside(Wording.class, "reorganization");
    private static final Object[] NO_PLACES = {};

    /** The labels that do not depend on what the lines say. */
    private static final Set<Label> PLAIN =
            Set.of(Label.CREATION, Label.ABOLITION, Label.NO_CHANGE);

    private Wording() {}

    static Text words(Label label) {
        return PHRASES.inAll("label." + label, _ -> NO_PLACES);
    }

    /** Why several parts together are what they are. */
    static Text reason(List<LabelledPart> parts) {
        return parts.size() == 1
                ? parts.getFirst().reason()
                : PHRASES.inAll(
                        "parts",
                        language ->
                                new Object[] {
                                    parts.stream()
                                            .map(part -> part.words().in(language.locale()))
                                            .collect(Collectors.joining("; "))
                                });
    }

    /** Why a part is what it is. */
    static Text reason(
            Label label,
            boolean stated,
            List<AgencyReference> ceasing,
            List<AgencyReference> beginning,
            List<AgencyReference> continuing) {
        var key = stated || PLAIN.contains(label) ? "stated" : "unstated";
        return PHRASES.inAll(
                key,
                language ->
                        new Object[] {
                            PHRASES.in(
                                    language,
                                    "reason." + label,
                                    names(ceasing, language),
                                    names(beginning, language),
                                    names(continuing, language))
                        });
    }

    private static String names(List<AgencyReference> agencies, Language language) {
        return agencies.isEmpty()
                ? "–"
                : agencies.stream()
                        .map(agency -> name(agency, language))
                        .collect(Collectors.joining(", "));
    }

    private static String name(AgencyReference agency, Language language) {
        var name = agency.then();
        return name == null ? agency.id().value() : name.in(language.locale());
    }
}
