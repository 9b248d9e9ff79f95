package org.kenesh.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Commands over HTTP")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandHttpTest {

    private static final String ESTABLISH =
            "{'agency':'mlsp','names':{'en':'Ministry of Labour'},'effectiveOn':'2010-01-01'}";

    @TempDir Path folder;

    private Service service;

    @BeforeEach
    void start() {
        service = new Service(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void what_is_granted_is_answered_with_its_position() {
        var answer = service.command("establish-agency", ESTABLISH);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().toString())
                .isEqualTo(
                        "{\"command\":\"establish-agency\",\"position\":0,\"event\":\"AgencyEstablished\"}");
        assertThat(service.size()).isEqualTo(1);
    }

    @Test
    void who_did_it_is_recorded() {
        service.command(
                "establish-agency",
                ESTABLISH,
                "Kenesh-Actor",
                "u-17",
                "Kenesh-Role",
                "clerk",
                "Kenesh-Agency",
                "mlsp");
        var leaf = service.ledger().read(0, 1).getFirst().leaf();
        assertThat(leaf.attribute("actor")).contains("u-17");
        assertThat(leaf.attribute("actorrole")).contains("clerk");
        assertThat(leaf.attribute("actoragency")).contains("mlsp");
    }

    @Test
    void a_refusal_is_a_problem_in_the_language_asked_for() {
        service.command("establish-agency", ESTABLISH);
        var answer = service.command("establish-agency", ESTABLISH, "Accept-Language", "ky");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("ky");
        assertThat(answer.type()).isEqualTo("/problems/agency-exists");
        assertThat(answer.json().get("detail").stringValue())
                .isEqualTo("«mlsp» деген орган жазууда бар.");
        assertThat(answer.json().get("errors").toString())
                .isEqualTo("[{\"field\":\"/agency\",\"rule\":\"agency-exists\"}]");
        assertThat(
                        service.command("establish-agency", ESTABLISH, "Accept-Language", "de, ru")
                                .json()
                                .get("title")
                                .stringValue())
                .isEqualTo("Такой орган уже есть");
        assertThat(service.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'agency':'a'                                                        | 400 | not-json        |
                    []                                                                   | 400 | wrong-type      |
                    {'agency':'a','names':{'en':'A'},'colour':'red'}                     | 400 | unknown-field   | /colour
                    {'agency':'a'}                                                       | 400 | missing-field   | /names
                    {'agency':'a','agency':'b','names':{'en':'A'}}                       | 400 | duplicate-field | /agency
                    {'agency':'a','names':{'en':'A'},'source':{'reference':''}}          | 400 | wrong-value     | /source/reference
                    {'agency':'a','names':null}                                          | 400 | null-value      | /names
                    {'agency':7,'names':{'en':'A'}}                                      | 400 | wrong-type      | /agency
                    {'agency':'a b','names':{'en':'A'}}                                  | 400 | wrong-value     | /agency
                    {'agency':'a','names':{'xx':'A'}}                                    | 400 | wrong-value     | /names
                    {'agency':'a','names':{'en':'A'},'effectiveOn':'2015-02-30'}         | 400 | wrong-value     | /effectiveOn
                    {'agency':'a','names':{'en':'A'},'kind':'CASTLE'}                    | 400 | wrong-value     | /kind
                    {'agency':'a','names':{'en':'A'},'sequenceInDay':-1}                 | 422 | sequence-negative | /sequenceInDay
                    {'agency':'a','names':{'en':'A'},'parent':'b'}                       | 404 | agency-unknown  | /parent
                    """)
    void what_cannot_be_is_refused_with_field_and_rule(
            String data, int status, String slug, String field) {
        var answer = service.command("establish-agency", data);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("/problems/" + slug);
        if (field != null) {
            assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo(field);
        }
        assertThat(service.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {'agency':'a b','names':{'en':'A'}}                          | en | “/agency” cannot be. It must be: | an id of 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit
                    {'agency':'a b','names':{'en':'A'}}                          | ru | недопустимо. Нужно: | от 1 до 64 латинских букв, цифр, '.', '_' или '-', сначала буква или цифра
                    {'agency':'a','names':{'en':' '}}                            | ky | Керектүүсү: | бош эмес текст
                    {'agency':'a','names':{'en':'A'},'effectiveOn':'2015-02-30'} | ru | Нужно: | день (2015-11-05), месяц (2015-11), год (2015) или промежуток (2015-10-01/2015-12-11, ../2015-12-11)
                    {'agency':7,'names':{'en':'A'}}                              | ky | талаасында башка түрдөгү маани турушу керек: | текст
                    """)
    void what_must_stand_there_is_told_in_the_language_asked_for(
            String data, String language, String words, String expected) {
        var answer = service.command("establish-agency", data, "Accept-Language", language).json();
        assertThat(answer.get("detail").stringValue()).endsWith(expected + ".");
        assertThat(answer.get("detail").stringValue()).contains(words);
        assertThat(answer.at("/values/expected").stringValue()).isEqualTo(expected);
    }

    @Test
    void other_mistakes_have_their_own_problems() {
        assertThat(service.command("conquer-agency", "{}").type())
                .isEqualTo("/problems/unknown-command");
        assertThat(service.post("/api/commands/assign-task", "text/plain", "x").status())
                .isEqualTo(415);
        assertThat(service.get("/api/commands/assign-task").status()).isEqualTo(405);
        assertThat(service.get("/nowhere").type()).isEqualTo("/problems/not-found");
        assertThat(service.command("assign-task", "x".repeat(140_000)).status()).isEqualTo(413);
        assertThat(service.command("assign-task", "{}", "Kenesh-Agency", "no id").type())
                .isEqualTo("/problems/bad-parameter");
        var long_ = ESTABLISH.replace("Ministry", "M".repeat(70_000));
        assertThat(service.command("establish-agency", long_).type())
                .isEqualTo("/problems/event-too-large");
        assertThat(
                        service.command(
                                        "establish-agency",
                                        ESTABLISH.replace("Ministry", "\\ud800"))
                                .status())
                .isIn(400, 422);
        assertThat(service.size()).isZero();
    }

    @Test
    void a_request_that_is_no_command_is_no_error_of_the_service() {
        var command = "/api/commands/assign-task";
        assertThat(service.get(command).header("Allow")).isEqualTo("POST");
        assertThat(service.post(command, "multipart/form-data", "{}").status()).isEqualTo(415);
        assertThat(service.get("/error").type()).isEqualTo("/problems/not-found");
        assertThat(service.lines("/api/commands?on-refusal=%FF", "").type())
                .isEqualTo("/problems/bad-parameter");
    }

    @Test
    void a_body_in_broken_chunks_is_no_command() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            var request =
                    """
                    POST /api/commands/assign-task HTTP/1.1
                    Host: kenesh
                    Content-Type: application/json
                    Transfer-Encoding: chunked
                    Connection: close

                    zz
                    """;
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request");
        }
    }

    @Test
    void the_same_key_gets_the_first_answer_also_after_a_restart() {
        var first = service.command("establish-agency", ESTABLISH, "Idempotency-Key", "k1");
        assertThat(first.status()).isEqualTo(201);
        service.close();
        start();
        var again = service.command("establish-agency", ESTABLISH, "Idempotency-Key", "k1");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("position")).isEqualTo(first.json().get("position"));
        assertThat(again.json().get("repeated").booleanValue()).isTrue();

        var other = ESTABLISH.replace("mlsp", "other");
        var reused = service.command("establish-agency", other, "Idempotency-Key", "k1");
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.type()).isEqualTo("/problems/key-reused");
        assertThat(
                        service.command(
                                        "establish-agency",
                                        other,
                                        "Idempotency-Key",
                                        "k1",
                                        "Kenesh-Actor",
                                        "somebody")
                                .status())
                .isEqualTo(201);
        assertThat(service.size()).isEqualTo(2);
    }

    @Test
    void a_task_command_without_a_day_is_of_today_and_can_be_repeated() {
        service.command("establish-agency", ESTABLISH);
        var assign = "{'task':'t','title':{'en':'T'},'lead':{'agency':'mlsp'}}";
        assertThat(service.command("assign-task", assign, "Idempotency-Key", "a").status())
                .isEqualTo(201);
        assertThat(service.command("assign-task", assign, "Idempotency-Key", "a").status())
                .isEqualTo(200);
    }

    @Test
    void of_many_who_reorganize_one_agency_at_once_one_wins() {
        service.command("establish-agency", ESTABLISH);
        var answers =
                IntStream.range(0, 16)
                        .mapToObj(i ->
                                "{'effectiveOn':'2015-01-01','participants':[{'agency':'mlsp','role':'CEASES'},{'agency':'n"
                                        + i
                                        + "','role':'BEGINS','names':{'en':'N'}}],'transfers':[{'scope':'ALL','from':'mlsp','to':'n"
                                        + i
                                        + "'}],'sequenceInDay':"
                                        + i
                                        + "}")
                        .map(data ->
                                CompletableFuture.supplyAsync(
                                        () -> service.command("enact-reorganization", data)))
                        .toList();
        var all = answers.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(all)
                .filteredOn(answer -> answer.status() != 201)
                .allMatch(answer -> answer.type().equals("/problems/agency-ended"));
        assertThat(service.size()).isEqualTo(2);
    }

    @Test
    void when_the_ledger_is_away_the_caller_is_told_to_come_back() {
        service.ledger().close();
        var answer = service.command("establish-agency", ESTABLISH, "Accept-Language", "ky");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.type()).isEqualTo("/problems/unavailable");
        assertThat(answer.json().get("title").stringValue()).isEqualTo("Журнал азыр жеткиликсиз");
        var lines =
                service.lines(
                                "/api/commands?on-refusal=continue",
                                "{'command':'establish-agency','data':" + ESTABLISH + "}\n")
                        .lines();
        assertThat(lines.getFirst().at("/problem/status").intValue()).isEqualTo(503);
    }

    @Test
    void every_problem_has_a_help_page() {
        var page = service.get("/problems/agency-ended", "Accept-Language", "ru");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body()).contains("Орган упразднён").contains("lang=\"ru\"");
        assertThat(service.get("/problems/no-such").status()).isEqualTo(404);
        assertThat(service.get("/problems/..%2fapplication").status()).isIn(400, 404);
    }

    @Test
    void the_commands_are_listed() {
        var json = service.get("/api/commands").json();
        assertThat(json.get("commands").size()).isEqualTo(82);
        assertThat(json.at("/commands/0/command").stringValue()).isEqualTo("register-legal-act");
    }
}
