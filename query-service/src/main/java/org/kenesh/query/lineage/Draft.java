package org.kenesh.query.lineage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.lineage.LineageFile.Passage;
import org.kenesh.query.lineage.LineageFile.Relative;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;

/** Turns a lineage into boxes and arrows with words in the caller's language. */
final class Draft {

    private static final Phrases PHRASES = Phrases.beside(Draft.class, "lineage");
    private static final int NAME_WIDTH = 24;
    private static final int NAME_LINES = 4;
    private static final int CARRIED_WIDTH = 26;
    private static final int CARRIED_LINES = 3;

    private final LineageFile lineage;
    private final Language language;
    private final LocalDate on;
    private final NavigableSet<Integer> years = new TreeSet<>();

    private Draft(LineageFile lineage, Asked asked) {
        this.lineage = lineage;
        this.language = asked.language();
        this.on = asked.on();
        for (var relative : lineage.agencies()) {
            years.add(year(relative.agency()));
        }
    }

    static Drawing of(LineageFile lineage, Asked asked) {
        var draft = new Draft(lineage, asked);
        return new Drawing(
                lineage.agency(),
                draft.say("title", draft.name(lineage.agencies().getFirst().agency()), asked.on()),
                lineage.complete() ? "" : draft.say("cut"),
                lineage.agencies().stream().map(draft::box).toList(),
                draft.arrows(),
                asked);
    }

    private Box box(Relative relative) {
        var agency = relative.agency();
        var name = name(agency);
        var further = new ArrayList<String>();
        var begun = day(agency.begun());
        var ended = day(agency.ended());
        if (!begun.isEmpty() || !ended.isEmpty()) {
            further.add(say("lifetime", begun, ended));
        }
        if (relative.earlier() > 0) {
            further.add(say("earlier", Integer.toString(relative.earlier())));
        }
        if (relative.later() > 0) {
            further.add(say("later", Integer.toString(relative.later())));
        }
        return Box.of(
                agency.id(),
                name,
                Lines.of(name, NAME_WIDTH, NAME_LINES),
                further,
                years.headSet(year(agency)).size());
    }

    /** The passages of one event between the same agencies are one arrow. */
    private List<Arrow> arrows() {
        record Key(AgencyId from, AgencyId to, long position) {}
        var groups = new LinkedHashMap<Key, List<Passage>>();
        for (var passage : lineage.links()) {
            var key = new Key(passage.from().id(), passage.to().id(), passage.position());
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(passage);
        }
        return groups.values().stream().map(this::arrow).toList();
    }

    private Arrow arrow(List<Passage> passages) {
        var first = passages.getFirst();
        var carried = passages.stream().map(this::carried).collect(joining(", "));
        var lines = new ArrayList<String>();
        lines.add(first.on().text());
        lines.addAll(Lines.of(carried, CARRIED_WIDTH, CARRIED_LINES));
        return new Arrow(
                first.from().id(),
                first.to().id(),
                first.position(),
                lines,
                say("passage", first.on().text(), then(first.from()), then(first.to()), carried),
                passages.stream().allMatch(passage -> passage.until() != null));
    }

    private String carried(Passage passage) {
        var function = passage.function();
        var what =
                function == null
                        ? say("carries." + passage.carries())
                        : words(function.names(), function.id().value());
        return passage.until() == null ? what : say("until", what, passage.until());
    }

    private String day(@Nullable Milestone milestone) {
        return milestone == null || !milestone.on().mayHaveComeBy(on) ? "" : milestone.on().text();
    }

    /** The year in which an agency began, or else in which it first gives or gets something. */
    private int year(Agency agency) {
        var begun = agency.begun();
        if (begun != null && begun.on().latest().isAfter(LocalDate.MIN)) {
            return begun.on().latest().getYear();
        }
        return lineage.links().stream()
                .filter(passage ->
                        passage.from().id().equals(agency.id())
                                || passage.to().id().equals(agency.id()))
                .mapToInt(passage -> passage.on().latest().getYear())
                .min()
                .orElse(on.getYear());
    }

    private String name(Agency agency) {
        return words(agency.names(), agency.id().value());
    }

    private String then(AgencyReference agency) {
        return words(agency.then(), agency.id().value());
    }

    private String words(@Nullable Text text, String otherwise) {
        return text == null ? otherwise : text.in(language.locale());
    }

    private String say(String key, Object... places) {
        var texts = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            texts[i] = places[i].toString();
        }
        return PHRASES.in(language, key, texts);
    }
}
