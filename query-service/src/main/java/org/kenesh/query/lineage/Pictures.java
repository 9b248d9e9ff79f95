package org.kenesh.query.lineage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.wording.Language;
import org.springframework.stereotype.Component;

/**
 * The pictures that were drawn last. The layout is not the same twice, so who asks again gets the
 * picture that was drawn before; and they are drawn one after another, because each keeps a
 * processor busy.
 */
@Component
final class Pictures {

    private static final int KEPT = 128;

    private final SequencedMap<Subject, String> drawn = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** What a picture depends on. */
    record Subject(AgencyId agency, LocalDate on, long known, int depth, Language language) {}

    /** The picture of a subject, drawn if it is not kept. */
    synchronized String of(Subject subject, Supplier<Drawing> drawing) {
        var kept = drawn.get(subject);
        if (kept == null) {
            var draft = drawing.get();
            kept = Svg.of(draft, Layout.of(draft));
            drawn.put(subject, kept);
            if (drawn.size() > KEPT) {
                drawn.pollFirstEntry();
            }
        }
        return kept;
    }
}
