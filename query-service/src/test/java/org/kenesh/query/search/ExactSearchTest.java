package org.kenesh.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Story.told;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Indexed;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.wording.Language;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;

@DisplayName("An answer to words")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
class ExactSearchTest {

    private static final int EVENTS = 250;
    private static final List<String> WORDS = List.of("план", "труд", "виза", "бюджет", "закон");
    private static final List<String> MONTHS = List.of("января", "марта", "июля");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Event> events = new ArrayList<>();

    @Test
    void is_what_reading_everything_finds_however_many_events_are_indexed_at_a_time(
            @TempDir Path folder) throws Exception {
        while (events.size() < EVENTS) {
            events.add(next());
        }
        try (var ledger = LedgerFile.in(folder)) {
            events.subList(0, EVENTS / 2).forEach(ledger::record);
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history);
                    var one = new Following(history, 1);
                    var some = new Following(history, 7);
                    var all = new Following(history, Integer.MAX_VALUE)) {
                all.await(EVENTS / 2);
                events.subList(EVENTS / 2, EVENTS).forEach(ledger::record);
                for (var index : List.of(one, some, all)) {
                    index.await(EVENTS);
                }
                try (var late = new Following(history, 3)) {
                    late.await(EVENTS);
                    for (int i = 0; i < 400; i++) {
                        var sought = Sought.of("q", typed());
                        var where =
                                new Where(
                                        LocalDate.parse(day()),
                                        random.nextInt(EVENTS + 1),
                                        null,
                                        null);
                        var found = one.index.find(sought, where, 0, EVENTS);
                        var as = "seed %d: %s %s".formatted(seed, sought, where);
                        assertThat(found.things())
                                .as(as)
                                .doesNotHaveDuplicates()
                                .hasSize(found.total());
                        assertThat(some.index.find(sought, where, 0, EVENTS))
                                .as(as)
                                .isEqualTo(found);
                        assertThat(all.index.find(sought, where, 0, EVENTS))
                                .as(as)
                                .isEqualTo(found);
                        assertThat(late.index.find(sought, where, 0, EVENTS))
                                .as(as)
                                .isEqualTo(found);
                        assertThat(all.index.all(sought, where))
                                .as(as)
                                .containsExactlyInAnyOrderElementsOf(found.things());
                        assertThat(Set.copyOf(found.things()))
                                .as(as)
                                .isEqualTo(history.ask(k -> read(k, sought, where)));
                        var asked = new Asked(where.on(), where.known(), null, true, Language.RU);
                        assertThat(
                                        history.<List<String>>ask(knowledge ->
                                                found.things().stream()
                                                        .map(thing ->
                                                                thing.found(knowledge, asked).id())
                                                        .toList()))
                                .as(as)
                                .hasSize(found.total());
                        for (int at = 0; at < found.total(); at += 3) {
                            assertThat(one.index.find(sought, where, at, 3).things())
                                    .as(as)
                                    .isEqualTo(
                                            found.things()
                                                    .subList(at, Math.min(at + 3, found.total())));
                        }
                    }
                }
            }
        }
    }

    @Test
    void does_not_change_when_more_is_recorded(@TempDir Path folder) throws Exception {
        try (var ledger = LedgerFile.in(folder)) {
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history);
                    var indexed = new Following(history, 16)) {
                var asked = new ArrayList<Runnable>();
                while (events.size() < EVENTS) {
                    events.add(next());
                    ledger.record(events.getLast());
                    if (events.size() % 10 == 0) {
                        indexed.await(events.size());
                        var sought = Sought.of("q", typed());
                        var where = new Where(LocalDate.parse(day()), events.size(), null, null);
                        var before = indexed.index.find(sought, where, 0, EVENTS);
                        asked.add(() ->
                                assertThat(indexed.index.find(sought, where, 0, EVENTS))
                                        .as("seed " + seed)
                                        .isEqualTo(before));
                    }
                }
                indexed.await(EVENTS);
                asked.forEach(Runnable::run);
            }
        }
    }

    @Test
    void has_a_thing_once_though_the_history_was_ahead_of_the_index(@TempDir Path folder)
            throws Exception {
        try (var ledger = LedgerFile.in(folder)) {
            ledger.record(convened("m")).record(added("m", "i", "план"));
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history)) {
                assertThat(history.awaitSize(2, Duration.ofSeconds(60))).isTrue();
                try (var indexed = new Following(history, 1)) {
                    indexed.await(2);
                    var where = new Where(LocalDate.parse("2016-01-01"), 2, null, null);
                    assertThat(indexed.index.find(Sought.of("q", "план"), where, 0, 9).total())
                            .isOne();
                }
            }
        }
    }

    private static Event convened(String meeting) {
        return told(
                "MeetingConvened",
                """
                {'meeting':'%s','council':'c','form':'IN_PERSON','begins':'2015-02-01T10:00',
                 'effectiveOn':'2015-01-01'}\
                """
                        .formatted(meeting));
    }

    private static Event added(String meeting, String item, String title) {
        return told(
                "AgendaItemAdded",
                """
                {'meeting':'%s','item':'%s','title':{'ru':'%s'},'place':0,'openness':'OPEN',
                 'effectiveOn':'2015-01-01'}\
                """
                        .formatted(meeting, item, title));
    }

    /** An index that follows a history. */
    private static final class Following implements AutoCloseable {

        private final Indexed indexed = new Indexed();
        private final Index index = new Index();
        private final Indexer indexer;

        Following(History history, int events) {
            indexer = Indexer.start(history, index, indexed, events);
        }

        void await(long size) throws InterruptedException {
            assertThat(indexed.await(size, Duration.ofSeconds(60))).isTrue();
        }

        @Override
        public void close() {
            indexer.close();
            index.close();
        }
    }

    /** What all things of the record say at that day and state, read one by one. */
    private static Set<Findable> read(Knowledge knowledge, Sought sought, Where where) {
        var things = new HashSet<Findable>();
        knowledge
                .opened(0, Long.MAX_VALUE - 1)
                .forEach(version -> things.addAll(Findable.saidBy(version, knowledge)));
        return things.stream()
                .filter(thing -> {
                    var known =
                            thing.told(knowledge).stream()
                                    .filter(v -> v.knownAt(where.known()))
                                    .toList();
                    return thing.words(known, where.on()).stream()
                            .anyMatch(words -> hasAll(words, sought));
                })
                .collect(Collectors.toSet());
    }

    private static boolean hasAll(Wording wording, Sought sought) {
        return sought.phrases().stream()
                .allMatch(phrase ->
                        !new Excerpts(new Sought(List.of(phrase)), Language.RU)
                                .of(wording)
                                .isEmpty());
    }

    private String typed() {
        return switch (random.nextInt(6)) {
            case 4 -> MONTHS.get(random.nextInt(MONTHS.size())) + " протокол";
            case 0 -> word() + " " + word();
            case 1 -> "\"" + word() + " " + word() + "\"";
            case 2 -> word().substring(0, 3) + "*";
            case 3 -> (1 + random.nextInt(9)) + "/" + (2015 + random.nextInt(3));
            default -> word();
        };
    }

    private Event next() {
        int kind = random.nextInt(14);
        if (events.isEmpty() || kind < 10) {
            return fact(random.nextInt(10));
        }
        int target = random.nextInt(events.size());
        return kind < 12
                ? new EventRetracted(target, Text.en("never was"))
                : new EventCorrected(target, again(events.get(target)), Text.en("a slip"));
    }

    private Event again(Event event) {
        if (event instanceof EventCorrected corrected) {
            return new EventCorrected(corrected.target(), again(corrected.data()), Text.en("slip"));
        }
        if (event instanceof EventRetracted retracted) {
            return new EventRetracted(retracted.target(), Text.en("other words"));
        }
        for (int kind = 0; ; kind = (kind + 1) % 10) {
            var other = fact(kind);
            if (other.getClass() == event.getClass()) {
                return other;
            }
        }
    }

    private Event fact(int kind) {
        int n = random.nextInt(4);
        return switch (kind) {
            case 0 ->
                    told(
                            "DecisionTaken",
                            """
                            {'decision':'d%d','council':'c','number':%d,'origin':{'procedure':'p'},
                             'outcome':'ADOPTED','nature':'BINDING','title':{'ru':'%s'},
                             'text':{'language':'RU','words':{'ru':'%s','en':'%s'}},
                             'effectiveOn':'%s'}\
                            """
                                    .formatted(
                                            n,
                                            1 + random.nextInt(9),
                                            words(),
                                            words(),
                                            words(),
                                            day()));
            case 1 ->
                    told(
                            "TaskAssigned",
                            """
                            {'task':'t%d','title':{'ru':'%s'},'lead':{'agency':'a'},
                             'effectiveOn':'%s'}\
                            """
                                    .formatted(n, words(), day()));
            case 2 ->
                    told(
                            "MeetingConvened",
                            """
                            {'meeting':'m%d','council':'c','number':'%d','form':'IN_PERSON',
                             'begins':'2016-01-01T10:00','effectiveOn':'%s'}\
                            """
                                    .formatted(n, 1 + random.nextInt(9), day()));
            case 3 ->
                    told(
                            "AgendaItemAdded",
                            """
                            {'meeting':'m%d','item':'i%d','title':{'ru':'%s'},'place':0,
                             'openness':'OPEN','effectiveOn':'%s'}\
                            """
                                    .formatted(n, random.nextInt(2), words(), day()));
            case 4, 5 ->
                    told(
                            kind == 4 ? "MinutesDrafted" : "MinutesRectified",
                            """
                            {'meeting':'m%d','paragraphs':[{'item':'i%d','text':{'ru':'%s'}}],%s
                             'effectiveOn':'%s'}\
                            """
                                    .formatted(
                                            n,
                                            random.nextInt(2),
                                            words(),
                                            kind == 4 ? "" : "'reason':{'en':'slip'},",
                                            day()));
            case 6, 7 ->
                    told(
                            kind == 6 ? "ItemSubmitted" : "ItemResubmitted",
                            """
                            {'submission':'s%d',%s'agency':'a','title':{'ru':'%s'},
                             'effectiveOn':'%s'}\
                            """
                                    .formatted(
                                            n, kind == 6 ? "'council':'c'," : "", words(), day()));
            case 8 ->
                    told(
                            "MeetingRescheduled",
                            """
                            {'meeting':'m%d','begins':'%sT10:00','effectiveOn':'%s'}\
                            """
                                    .formatted(n, day(), day()));
            default ->
                    told(
                            "AgendaItemWithdrawn",
                            """
                            {'meeting':'m%d','item':'i%d','reason':{'en':'late'},
                             'effectiveOn':'%s'}\
                            """
                                    .formatted(n, random.nextInt(2), day()));
        };
    }

    private String words() {
        return random.ints(1 + random.nextInt(4), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .map(word -> random.nextBoolean() ? word : word + "ы")
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String day() {
        return "201%d-0%d-01".formatted(5 + random.nextInt(3), 1 + random.nextInt(9));
    }
}
