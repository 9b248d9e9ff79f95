package org.kenesh.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.query.Story.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.Event;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("Questions about documents")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {

    private static final String FIRST = "Кат\n".repeat(10_000);
    private static final String SECOND = "<script>alert(1)</script>";

    private static LedgerFile ledger;
    private static Service service;
    private static String first;
    private static String second;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        ledger = LedgerFile.in(folder);
        first = stored(folder, FIRST);
        second = stored(folder, SECOND);
        ledger.record(
                        told(
                                "DocumentFiled",
                                """
                                {'document':'d','title':{'ky':'Өтүнмө','ru':'Письмо','en':'Letter'},
                                 'access':'COUNCIL','file':{'sha256':'%s','name':'кат; 1.txt',
                                 'mediaType':'text/plain','bytes':%d},
                                 'attachedTo':[{'meeting':'m','item':'i'},{'task':'t','report':7}],
                                 'effectiveOn':'2020-02-01'}\
                                """
                                        .formatted(
                                                first,
                                                FIRST.getBytes(StandardCharsets.UTF_8).length)))
                .record(
                        told(
                                "DocumentRevised",
                                """
                                {'document':'d','file':{'sha256':'%s','mediaType':'text/plain',
                                 'bytes':25},'note':{'en':'Signed'},'effectiveOn':'2020-03-01'}\
                                """
                                        .formatted(second)),
                        told(
                                "DocumentAttached",
                                "{'document':'d','to':{'decision':'x'},'effectiveOn':'2020-03-02'}"),
                        told(
                                "DocumentAccessChanged",
                                "{'document':'d','access':'PUBLIC','reason':{'en':'R'},'effectiveOn':'2020-03-03'}"),
                        told(
                                "DocumentWithdrawn",
                                "{'document':'d','reason':{'en':'Wrong'},'effectiveOn':'2020-04-01'}"));
        service = Service.over(ledger.ledger());
    }

    private static String stored(Path folder, String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (var store = Stores.contentsBeside(folder.resolve("ledger.db"));
                var arrival = store.receive(bytes, Long.MAX_VALUE)) {
            return store.keep(arrival, "txt").hash().hex();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    private static int count(String question) {
        return service.json("/api/documents?on=2020-03-10&" + question).get("total").asInt();
    }

    @Test
    void are_found_by_what_they_belong_to_who_may_read_them_and_their_words() {
        assertThat(count("meeting=m")).isEqualTo(1);
        assertThat(count("meeting=m&item=i")).isEqualTo(1);
        assertThat(count("item=other")).isZero();
        assertThat(count("task=t")).isEqualTo(1);
        assertThat(count("minutes=m")).isZero();
        assertThat(count("act=a")).isZero();
        assertThat(count("decision=x")).isEqualTo(1);
        assertThat(count("decision=x&known=1")).isZero();
        assertThat(count("access=PUBLIC")).isEqualTo(1);
        assertThat(count("access=COUNCIL")).isZero();
        assertThat(count("text=отунмо")).isEqualTo(1);
        assertThat(count("text=nothing")).isZero();
    }

    @Test
    void tell_what_a_document_was_on_a_day() {
        var before = service.json("/api/documents/d?on=2020-02-10");
        assertThat(before.get("versions")).hasSize(1);
        assertThat(before.get("access").asString()).isEqualTo("COUNCIL");
        assertThat(before.get("attachedTo"))
                .hasToString("[{\"meeting\":\"m\",\"item\":\"i\"},{\"task\":\"t\",\"report\":7}]");
        var after = service.json("/api/documents/d?on=2020-05-01");
        assertThat(after.at("/withdrawn/en").asString()).isEqualTo("Wrong");
        var latest = after.get("latest");
        assertThat(latest.get("number").asInt()).isEqualTo(2);
        assertThat(latest.at("/file/sha256").asString()).isEqualTo(second);
        var proof = service.json(latest.get("proof").asString());
        assertThat(proof.get("leaf").asString()).contains(second);
        assertThat(after.get("history")).hasSize(5);
        assertThat(service.get("/api/documents/d?on=2020-01-10").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/documents/x").statusCode()).isEqualTo(404);
    }

    @Test
    void send_the_bytes_that_a_browser_saves() {
        var answer = service.get("/api/documents/d/content?on=2020-02-10");
        assertThat(answer.body()).isEqualTo(FIRST);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Type")).contains("text/plain");
        assertThat(headers.firstValue("ETag")).contains("\"" + first + "\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%D0%BA%D0%B0%D1%82%3B%201.txt");
    }

    @Test
    void send_any_version_and_nothing_to_who_has_it() {
        var path = "/api/documents/d/versions/2/content";
        var answer = service.get(path);
        assertThat(answer.body()).isEqualTo(SECOND);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("d.txt");
        assertThat(service.get(path, "If-None-Match", "\"" + second + "\"").statusCode())
                .isEqualTo(304);
        assertThat(service.get("/api/documents/d/versions/3/content").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/documents/d/versions/2/content?on=2020-02-10").statusCode())
                .isEqualTo(404);
        var head =
                HttpRequest.newBuilder(service.address(path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(service.send(head).headers().firstValue("Content-Length")).contains("25");
    }

    @Test
    void tell_damage_when_a_file_of_the_record_is_missing(@TempDir Path folder) throws IOException {
        try (var other = LedgerFile.in(folder)) {
            var hash = stored(folder, "as recorded");
            other.record(filed(hash));
            Files.delete(folder.resolve("files/" + hash.substring(0, 2) + "/" + hash + ".txt"));
            try (var damaged = Service.over(other.ledger())) {
                var answer = damaged.get("/api/documents/d/content", "Accept-Language", "en");
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .contains("/problems/file-missing", "SHA-256 hash " + hash);
                stored(folder, "as recorded");
                assertThat(damaged.get("/api/documents/d/content").body()).isEqualTo("as recorded");
            }
        }
    }

    private static Event filed(String hash) {
        return told(
                "DocumentFiled",
                """
                {'document':'d','title':{'en':'D'},'access':'PUBLIC',
                 'file':{'sha256':'%s','mediaType':'text/plain','bytes':11},
                 'effectiveOn':'2020-02-01'}\
                """
                        .formatted(hash));
    }

    @Test
    void send_no_bytes_that_were_not_recorded(@TempDir Path folder) throws IOException {
        try (var other = LedgerFile.in(folder)) {
            var hash = stored(folder, "as recorded");
            other.record(filed(hash));
            var file = folder.resolve("files/" + hash.substring(0, 2) + "/" + hash + ".txt");
            Files.writeString(file, "as changed!");
            try (var tampered = Service.over(other.ledger())) {
                var answer = tampered.get("/api/documents/d/content");
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .doesNotContain("as changed")
                        .contains("/problems/file-damaged", hash);
            }
        }
    }

    @Test
    void break_off_what_turns_out_changed_while_it_is_sent(@TempDir Path folder)
            throws IOException {
        try (var other = LedgerFile.in(folder)) {
            var text = "as recorded ".repeat(100_000);
            var hash = stored(folder, text);
            other.record(filed(hash));
            var file = folder.resolve("files/" + hash.substring(0, 2) + "/" + hash + ".txt");
            Files.writeString(file, text.substring(1) + "!");
            try (var tampered = Service.over(other.ledger())) {
                assertThatThrownBy(() ->
                                tampered.bytes("/api/documents/d/content", "Accept", "text/plain"))
                        .isInstanceOf(IOException.class);
            }
        }
    }
}
