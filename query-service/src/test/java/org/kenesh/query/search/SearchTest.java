package org.kenesh.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.query.Story.told;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.QuerySettings;
import org.kenesh.query.Service;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Indexed;
import org.kenesh.query.problem.Refusal.Refused;
import org.kenesh.query.wording.Language;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Searching by words")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {

    private static LedgerFile ledger;
    private static long size;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                        decision("d1", 12, "2017-03-01", "О миграционном профиле", "Принять план."),
                        decision("d2", 13, "2017-04-01", "О бюджете", "Миграция, план и труд."))
                .record(task("t", "2017-03-01", "Миграциялык профилди өнүктүрүү", "Өнүгүү"))
                .record(meeting(), item("i1", "Стратегия 2040"), item("i2", "Тайный вопрос"))
                .record(minutes("**Слушали:** о стратегии.", "2017-05-02"))
                .record(
                        told(
                                "MinutesRectified",
                                """
                                {'meeting':'m','paragraphs':[{'item':'i1',
                                 'text':{'ru':'Слушали: о концепции.'}}],'reason':{'en':'slip'},
                                 'effectiveOn':'2017-06-01'}\
                                """),
                        submitted("Положение о фонде"),
                        resubmitted("Положение о казне", "2017-06-02"),
                        procedure("Опрос о визах"))
                .record(document("d", "Справка о визах", "spravka_2017.pdf"))
                .record(new EventCorrected(0, corrected(), Text.en("a slip")))
                .record(new EventRetracted(1, Text.en("never was")));
        size = ledger.ledger().size();
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Профиль    | DECISION d1, TASK t",
                "стратегии  | ITEM i1",
                "концепция  | MINUTES m",
                "казны      | SUBMISSION s",
                "фонда      |",
                "виза       | DOCUMENT d, PROCEDURE p",
                "onuguu     |",
                "онугуунун  | TASK t",
                "12/2017    | DECISION d1",
                "№ 12       | DECISION d1",
                "13         |",
                "spravka    | DOCUMENT d",
                "страт*     | ITEM i1",
                "«миграционный профиль» | DECISION d1",
                "«профиль миграционный» |",
                "№ 3-О      | MINUTES m, ITEM i1, ITEM i2",
                "тайный     | ITEM i2",
                "протокол   | MINUTES m",
                "протоколду | MINUTES m",
                "minutes    | MINUTES m",
                "«протокол № 3-О» | MINUTES m",
                "майындагы жыйын протоколу | MINUTES m",
                "протокол апреля |",
                "протокол стратегии |",
                "решили     | DECISION d1",
                "план       |",
                "и          |",
            })
    void finds_what_has_all_words(String typed, String found) {
        assertThat(found("&q=" + encoded(typed)))
                .containsExactlyInAnyOrderElementsOf(
                        found == null ? List.of() : List.of(found.split(", ")));
    }

    @Test
    void shows_what_it_is_and_where_the_words_stand() {
        var page = ask("&q=" + encoded("стратегии «принять план»") + "&known=2", "ru");
        assertThat(page.at("/total").asInt()).isZero();
        var hit = ask("&q=" + encoded("профиль «принять план»") + "&known=2", "ru").at("/items/0");
        assertThat(hit.at("/kind").asString()).isEqualTo("DECISION");
        assertThat(hit.at("/address").asString()).isEqualTo("/api/decisions/d1");
        assertThat(hit.at("/council/id").asString()).isEqualTo("c");
        assertThat(hit.at("/number").asString()).isEqualTo("12/2017");
        assertThat(hit.at("/day").asString()).isEqualTo("2017-03-01");
        assertThat(hit.at("/status").asString()).isEqualTo("IN_FORCE");
        assertThat(hit.at("/excerpts").toString())
                .isEqualTo(
                        """
                        [{"part":"TITLE","language":"RU","segments":[\
                        {"text":"О миграционном ","found":false},\
                        {"text":"профиле","found":true}]},\
                        {"part":"TEXT","language":"RU","segments":[\
                        {"text":"Принять план","found":true},{"text":".","found":false}]}]\
                        """);
        var minutes = ask("&q=" + encoded("слушали"), "ru").at("/items/0");
        assertThat(minutes.at("/address").asString()).isEqualTo("/api/meetings/m/minutes");
        assertThat(minutes.at("/title/ky").asString())
                .isEqualTo("Протокол № 3-О. 2017-жылдын 1-майы күнкү жыйын");
        assertThat(minutes.at("/title/ru").asString())
                .isEqualTo("Протокол № 3-О. Заседание 1 мая 2017 года");
        assertThat(minutes.at("/title/en").asString())
                .isEqualTo("Minutes No. 3-О. Meeting of 1 May 2017");
        assertThat(minutes.at("/excerpts/0/segments/1/text").asString())
                .isEqualTo(": о концепции.");
    }

    @Test
    void ranks_a_title_before_a_text_and_then_what_is_newer() {
        assertThat(found("&known=2&q=" + encoded("миграция"))).containsExactly("DECISION d2");
        assertThat(found("&known=2&q=" + encoded("план")))
                .containsExactly("DECISION d1", "DECISION d2");
    }

    @Test
    void knows_of_a_state_of_knowledge_what_was_known_then() {
        var q = "&q=" + encoded("план");
        assertThat(found(q + "&known=0")).isEmpty();
        assertThat(found(q + "&known=1")).containsExactly("DECISION d1");
        assertThat(found(q + "&known=" + (size - 2)))
                .containsExactlyInAnyOrder("DECISION d1", "DECISION d2");
        assertThat(found(q + "&known=" + (size - 1))).containsExactly("DECISION d2");
        assertThat(found(q + "&known=" + size)).isEmpty();
        assertThat(found("&q=" + encoded("решили") + "&known=" + (size - 2))).isEmpty();
    }

    @Test
    void knows_of_a_day_how_it_read_then() {
        assertThat(found("&on=2017-05-02&q=" + encoded("стратегии слушали")))
                .containsExactly("MINUTES m");
        assertThat(found("&on=2017-06-01&q=" + encoded("стратегии слушали"))).isEmpty();
        assertThat(found("&on=2017-05-31&q=" + encoded("концепция"))).isEmpty();
        assertThat(found("&on=2017-06-01&q=" + encoded("фонд"))).containsExactly("SUBMISSION s");
        assertThat(found("&on=2017-02-28&q=" + encoded("профиль"))).isEmpty();
    }

    @Test
    void is_limited_to_a_kind_and_a_council() {
        var q = "&q=" + encoded("профиль");
        assertThat(found(q + "&kind=TASK")).containsExactly("TASK t");
        assertThat(found(q + "&council=c")).containsExactly("DECISION d1");
        assertThat(found(q + "&council=none")).isEmpty();
    }

    @Test
    void has_pages_like_other_lists() {
        var first = service.get(path("&size=1&q=" + encoded("профиль")));
        assertThat(Service.json(first).at("/total").asInt()).isEqualTo(2);
        assertThat(first.headers().allValues("Link").toString()).contains("rel=\"next\"");
        var second = Service.json(service.get(path("&size=1&page=2&q=" + encoded("профиль"))));
        assertThat(second.at("/items").size()).isOne();
        assertThat(second.at("/items/0/id")).isNotEqualTo(Service.json(first).at("/items/0/id"));
        assertThat(ask("&size=1000&page=2147483647&q=12", "en").at("/items").size()).isZero();
    }

    @Test
    void waits_for_what_was_just_recorded() {
        for (int i = 0; i < 20; i++) {
            var id = "new" + i;
            ledger.record(decision(id, 20 + i, "2018-01-01", "Свежее" + i, "Слово"));
            long position = ledger.ledger().size() - 1;
            assertThat(found("&q=" + encoded("свежее" + i) + "&min-position=" + position))
                    .containsExactly("DECISION " + id);
        }
        assertThat(service.json("/readyz").at("/indexed").asLong())
                .isEqualTo(ledger.ledger().size());
    }

    @Test
    void is_refused_while_the_index_is_not_so_far() throws Exception {
        var indexed = new Indexed();
        assertThat(indexed.await(1, Duration.ofMillis(20))).isFalse();
        var history = service.bean(History.class);
        var settings = service.bean(QuerySettings.class);
        var quick =
                new QuerySettings(
                        settings.zone(),
                        Duration.ofMillis(20),
                        settings.streams(),
                        settings.heartbeat());
        var asked = new Asked(LocalDate.EPOCH, history.size() + 1, null, true, Language.EN);
        try (var search = new Search(history, indexed, quick)) {
            assertThatThrownBy(() -> search.decisions("q", "план", null, asked))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> {
                                var problem = refused.in(Language.EN);
                                assertThat(problem.type().getPath())
                                        .isEqualTo("/problems/not-indexed");
                                assertThat(problem.status()).isEqualTo(503);
                            });
        }
    }

    @Test
    void filters_the_register_of_decisions() {
        var register = service.json("/api/decisions?on=2017-12-31&known=2&q=" + encoded("план"));
        assertThat(register.at("/total").asInt()).isEqualTo(2);
        assertThat(register.at("/items/0/id").asString()).isEqualTo("d1");
        var one =
                service.json(
                        "/api/decisions?on=2017-12-31&known=2&council=c&sort=-taken&year=2017&q=13");
        assertThat(one.at("/items/0/id").asString()).isEqualTo("d2");
        assertThat(one.at("/total").asInt()).isOne();
        assertThat(service.get("/api/decisions?q=").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "***", "%00", "%F0%9F%99%82"})
    void refuses_what_has_no_word_in_three_languages(String q) {
        for (var language : List.of("ky", "ru", "en")) {
            var answer = service.get("/api/search?q=" + encoded(q), "Accept-Language", language);
            if (!q.startsWith("%")) {
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(Service.json(answer).at("/errors/0/parameter").asString())
                        .isEqualTo("q");
                assertThat(Service.json(answer).at("/errors/0/must").asString()).contains("300");
            }
            assertThat(service.get("/api/search?q=" + q.replace("\"", "%22")).statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"план", "пл?н*", "а*", "+ - ! ( ) { } [ ] ^ ~ : \\ план", "\u0000план", "title:x",
                "\u200eплан\u0301", "AND OR NOT", "'; DROP TABLE", "<script>", "и и и и",
                        "а б в г д е"
            })
    void answers_whatever_is_typed(String q) {
        assertThat(service.get(path("&q=" + encoded(q))).statusCode()).as(q).isEqualTo(200);
    }

    @Test
    void refuses_what_is_too_long() {
        assertThat(service.get("/api/search?q=" + "a".repeat(301)).statusCode()).isEqualTo(400);
        assertThat(service.get("/api/search?q=" + "a".repeat(6_000)).statusCode()).isEqualTo(400);
        assertThat(service.get("/api/search?q=" + "a".repeat(10_000)).statusCode()).isEqualTo(400);
        assertThat(service.get("/api/search").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/search?q=" + "%61".repeat(300)).statusCode()).isEqualTo(200);
    }

    private static JsonNode ask(String more, String language) {
        return Service.json(service.get(path(more), "Accept-Language", language));
    }

    private static List<String> found(String more) {
        var page = ask(more, "en");
        var found = new ArrayList<String>();
        page.at("/items")
                .forEach(hit ->
                        found.add(hit.at("/kind").asString() + " " + hit.at("/id").asString()));
        assertThat(page.at("/total").asInt()).as(page.toString()).isEqualTo(found.size());
        return found;
    }

    private static String path(String more) {
        return "/api/search?" + (more.contains("on=20") ? "" : "on=2018-12-31") + more;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Event corrected() {
        return decision("d1", 12, "2017-03-01", "О миграционном профиле", "Решили иначе.");
    }

    private static Event decision(String id, int number, String on, String title, String text) {
        return told(
                "DecisionTaken",
                """
                {'decision':'%s','council':'c','number':%d,'origin':{'procedure':'p'},
                 'outcome':'ADOPTED','nature':'BINDING','title':{'ru':'%s'},
                 'text':{'language':'RU','words':{'ru':'%s'}},'effectiveOn':'%s'}\
                """
                        .formatted(id, number, title, text, on));
    }

    private static Event task(String id, String on, String title, String description) {
        return told(
                "TaskAssigned",
                """
                {'task':'%s','title':{'ky':'%s','ru':'Профиль'},'description':{'ky':'%s'},
                 'lead':{'agency':'a'},'effectiveOn':'%s'}\
                """
                        .formatted(id, title, description, on));
    }

    private static Event meeting() {
        return told(
                "MeetingConvened",
                """
                {'meeting':'m','council':'c','number':'3-О','form':'IN_PERSON',
                 'begins':'2017-05-01T10:00','effectiveOn':'2017-04-20'}\
                """);
    }

    private static Event item(String id, String title) {
        return told(
                "AgendaItemAdded",
                """
                {'meeting':'m','item':'%s','title':{'ru':'%s'},'place':0,
                 'openness':'CONFIDENTIAL','effectiveOn':'2017-04-20'}\
                """
                        .formatted(id, title));
    }

    private static Event minutes(String text, String on) {
        return told(
                "MinutesDrafted",
                """
                {'meeting':'m','paragraphs':[{'item':'i1','text':{'ru':'%s'}}],'effectiveOn':'%s'}\
                """
                        .formatted(text, on));
    }

    private static Event submitted(String title) {
        return told(
                "ItemSubmitted",
                """
                {'submission':'s','council':'c','agency':'a','title':{'ru':'%s'},
                 'effectiveOn':'2017-06-01'}\
                """
                        .formatted(title));
    }

    private static Event resubmitted(String title, String on) {
        return told(
                "ItemResubmitted",
                """
                {'submission':'s','agency':'a','title':{'ru':'%s'},'effectiveOn':'%s'}\
                """
                        .formatted(title, on));
    }

    private static Event procedure(String title) {
        return told(
                "WrittenProcedureOpened",
                """
                {'procedure':'p','council':'c','title':{'ru':'%s'},'text':{'ru':'Текст'},
                 'closes':'2017-07-01T10:00','effectiveOn':'2017-06-01'}\
                """
                        .formatted(title));
    }

    private static Event document(String id, String title, String name) {
        return told(
                "DocumentFiled",
                """
                {'document':'%s','title':{'ru':'%s'},'access':'SECRETARIAT',
                 'file':{'sha256':'%s','name':'%s','mediaType':'application/pdf','bytes':1},
                 'attachedTo':[],'effectiveOn':'2017-06-01'}\
                """
                        .formatted(id, title, "0".repeat(64), name));
    }
}
