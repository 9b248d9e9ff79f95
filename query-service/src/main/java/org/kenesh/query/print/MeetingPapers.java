package org.kenesh.query.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.PersonId;
import org.kenesh.council.Zone;
import org.kenesh.meeting.ItemId;
import org.kenesh.query.decision.DecisionFile;
import org.kenesh.query.meeting.ItemFile;
import org.kenesh.query.meeting.MeetingFile;
import org.kenesh.query.meeting.MinutesFile;
import org.kenesh.query.paper.Block;
import org.kenesh.query.paper.Block.Item;
import org.kenesh.query.paper.Block.Items;
import org.kenesh.query.paper.Block.Prose;
import org.kenesh.query.paper.Kind;
import org.kenesh.query.paper.Line;
import org.kenesh.query.paper.Paper;
import org.kenesh.query.paper.Section;
import org.kenesh.query.paper.Signature;
import org.kenesh.query.paper.Source;
import org.kenesh.query.paper.Titles;
import org.kenesh.query.paper.Words;
import org.kenesh.text.Text;

/**
 * The papers of a meeting.
 *
 * @param writing the language
 * @param file what is known of the meeting
 * @param zone where its times are told
 */
record MeetingPapers(Writing writing, MeetingFile file, Zone zone) {

    /** Its agenda, as it stands. */
    Paper agenda(String json) {
        var items = new ArrayList<Item>();
        for (var item : onAgenda()) {
            var rapporteur = item.rapporteur();
            var words = writing.recorded(item.title());
            items.add(
                    new Item(
                            item.number() + ".",
                            rapporteur == null
                                    ? words
                                    : new Words(
                                            words.language(),
                                            writing.phrase(
                                                    "rapporteur",
                                                    words.text(),
                                                    writing.agency(rapporteur)))));
        }
        var section = Section.of(writing.said("agenda"), new Items(items));
        return paper(Kind.AGENDA, whenAndWhere(), List.of(section), List.of(), "agenda.json", json);
    }

    /** Its minutes, in their last version. */
    Paper minutes(MinutesFile minutes, List<DecisionFile> decisions, String json) {
        var lines = new ArrayList<>(whenAndWhere());
        lines.add(writing.line("present", writing.plain(seats(one -> one.presence().there()))));
        lines.add(writing.line("absent", writing.plain(seats(one -> !one.presence().there()))));
        lines.add(
                writing.line(
                        "status", writing.said("minutes." + minutes.status(), version(minutes))));
        var sections = new ArrayList<Section>();
        var before = prose(minutes, null);
        if (before != null) {
            sections.add(Section.of(writing.said("opening"), before));
        }
        for (var item : onAgenda()) {
            sections.add(section(item, minutes, decisions));
        }
        return paper(Kind.MINUTES, lines, sections, signatures(minutes), "minutes.json", json);
    }

    private static String version(MinutesFile minutes) {
        return String.valueOf(minutes.latest().number());
    }

    private Section section(ItemFile item, MinutesFile minutes, List<DecisionFile> decisions) {
        var blocks = new ArrayList<Block>();
        var prose = prose(minutes, item.id());
        if (prose != null) {
            blocks.add(prose);
        }
        var parts = new ArrayList<Section>();
        for (var reference : item.decisions()) {
            decisions.stream()
                    .filter(file -> file.entry().decision().id().equals(reference.id()))
                    .map(file -> new DecisionPapers(writing, file).section())
                    .forEach(parts::add);
        }
        if (item.quorum() != null) {
            blocks.add(new Prose(writing.plain(writing.text(item.quorum().words()))));
        }
        var title = writing.recorded(item.title());
        return new Section(
                new Words(title.language(), item.number() + ". " + title.text()), blocks, parts);
    }

    private @Nullable Prose prose(MinutesFile minutes, @Nullable ItemId item) {
        for (var paragraph : minutes.latest().paragraphs()) {
            boolean about = item == null ? paragraph.item() == null : item.equals(paragraph.item());
            if (about) {
                return new Prose(writing.recorded(paragraph.text()));
            }
        }
        return null;
    }

    private List<Signature> signatures(MinutesFile minutes) {
        return minutes.signatures().stream()
                .map(signed ->
                        new Signature(
                                writing.plain(
                                        file.attendance().stream()
                                                .filter(one ->
                                                        one.seat().id().equals(signed.seat()))
                                                .findFirst()
                                                .map(one -> writing.seat(one.seat()))
                                                .orElse(signed.seat().value())),
                                name(signed.person()),
                                signed.effectiveOn().latest()))
                .toList();
    }

    private Words name(PersonId id) {
        return file.attendance().stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .filter(person -> person.person().equals(id))
                .findFirst()
                .map(person -> writing.recorded(person.name()))
                .orElseGet(() -> writing.plain(id.value()));
    }

    private String seats(Predicate<MeetingFile.Sat> wanted) {
        return file.attendance().stream()
                .filter(wanted)
                .map(this::sat)
                .collect(Collectors.joining("; "));
    }

    private String sat(MeetingFile.Sat one) {
        var person = one.person();
        return person == null
                ? writing.seat(one.seat())
                : writing.phrase("sat", writing.text(person.name()), writing.seat(one.seat()));
    }

    private List<Line> whenAndWhere() {
        var meeting = file.meeting();
        var sessions = file.sessions();
        var lines = new ArrayList<Line>();
        var begins = sessions.isEmpty() ? meeting.begins() : sessions.getFirst().from();
        lines.add(writing.line("when", writing.plain(writing.time(begins))));
        Text place = meeting.place();
        if (place != null) {
            lines.add(writing.line("place", writing.recorded(place)));
        }
        lines.add(writing.line("form", writing.said("form." + meeting.form())));
        if (!sessions.isEmpty()) {
            var presiding = sessions.getLast().presiding();
            file.attendance().stream()
                    .filter(one -> one.seat().id().equals(presiding))
                    .findFirst()
                    .ifPresent(
                            one -> lines.add(writing.line("presiding", writing.plain(sat(one)))));
        }
        return lines;
    }

    private List<ItemFile> onAgenda() {
        return file.agenda().stream().filter(item -> item.number() != null).toList();
    }

    private Paper paper(
            Kind kind,
            List<Line> lines,
            List<Section> sections,
            List<Signature> signatures,
            String name,
            String json) {
        var meeting = file.meeting();
        var council = meeting.council();
        return new Paper(
                writing.language(),
                kind,
                meeting.number(),
                council.names() == null
                        ? writing.plain(council.id().value())
                        : writing.recorded(council.names()),
                writing.plain(Titles.meeting(meeting.begins().toLocalDate(), writing.language())),
                lines,
                sections,
                signatures,
                writing.state(zone.id()),
                new Source(name, json));
    }
}
