package org.kenesh.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.http.Service.Answer;

@DisplayName("Uploading a file")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileHttpTest {

    /** The hash of "abc", from FIPS 180. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

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

    private Answer upload(byte[] bytes) {
        return service.send(service.request("/api/files").POST(BodyPublishers.ofByteArray(bytes)));
    }

    private Answer upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String first, String... names) {
        return zip(new ZipEntry(first), new byte[0], names);
    }

    private static byte[] zip(ZipEntry first, byte[] content, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(content);
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An OpenDocument text, whose first entry is its type as it stands. */
    private static byte[] odt(String... names) {
        var type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        var entry = new ZipEntry("mimetype");
        var crc = new CRC32();
        crc.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        return zip(entry, type, names);
    }

    private String mediaType(byte[] bytes) {
        var json = upload(bytes).json();
        return json.path("mediaType").asString(json.path("type").asString(""));
    }

    @Test
    void answers_its_hash_type_and_size_and_stores_it_once() throws IOException {
        var answer = upload("abc");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json())
                .hasToString(
                        "{\"sha256\":\"%s\",\"mediaType\":\"text/plain\",\"bytes\":3}"
                                .formatted(ABC));
        assertThat(folder.resolve("files/ba/" + ABC + ".txt")).hasContent("abc");
        assertThat(upload("abc").status()).isEqualTo(200);
        try (var arriving = Files.list(folder.resolve("files/arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void sees_from_the_content_what_it_is() {
        var types = "[Content_Types].xml";
        assertThat(mediaType("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
        assertThat(mediaType(zip(types, "word/document.xml"))).endsWith(".document");
        assertThat(mediaType(zip("_rels/.rels", "xl/workbook.xml", types))).endsWith(".sheet");
        assertThat(mediaType(zip(types, "ppt/presentation.xml"))).endsWith(".presentation");
        assertThat(mediaType(odt("content.xml"))).endsWith("opendocument.text");
    }

    @Test
    void refuses_what_is_not_of_a_kind_that_is_taken() {
        var types = "[Content_Types].xml";
        for (var bytes :
                new byte[][] {
                    "<!DOCTYPE html><html><script>alert(1)</script></html>"
                            .getBytes(StandardCharsets.UTF_8),
                    "#!/bin/sh\nrm -rf .".getBytes(StandardCharsets.UTF_8),
                    zip("a.txt"),
                    zip(types, "word/document.xml", "word/vbaProject.bin"),
                    zip(types, "word/document.xml", "VBAPROJECT.BIN"),
                    odt("content.xml", "Basic/Standard/Module1.xml"),
                    odt("content.xml", "Scripts/python/a.py"),
                    {'M', 'Z', 0, 1, 2, 3},
                    {0, 1, 2, 3}
                }) {
            var answer = upload(bytes);
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.type()).isEqualTo("/problems/file-type");
            assertThat(answer.json().path("detail").asString()).contains("application/pdf");
        }
        assertThat(folder.resolve("files/ba")).doesNotExist();
    }

    @Test
    void refuses_one_without_a_byte() {
        assertThat(upload("").type()).isEqualTo("/problems/file-empty");
    }

    @Test
    void lets_a_command_name_it() {
        upload("abc");
        var command =
                """
                {'document':'d','title':{'en':'D'},'access':'PUBLIC',
                 'file':{'sha256':'%s','name':'кат.txt'},'effectiveOn':'2020-01-01'}\
                """
                        .formatted(ABC);
        var answer = service.command("file-document", command, "Idempotency-Key", "k");
        assertThat(answer.status()).isEqualTo(201);
        var again = service.command("file-document", command, "Idempotency-Key", "k");
        assertThat(again.json().path("repeated").asBoolean()).isTrue();
        assertThat(service.size()).isEqualTo(1);
    }

    @Test
    void leaves_no_way_for_a_name_to_be_a_path() {
        upload("abc");
        for (var name : new String[] {"../../etc/passwd", "a\\\\b", "a\\nb", "\\u202efdp.exe"}) {
            var answer =
                    service.command(
                            "file-document",
                            "{'document':'d','title':{'en':'D'},'access':'PUBLIC','file':{'sha256':'%s','name':'%s'}}"
                                    .formatted(ABC, name));
            assertThat(answer.type()).as(name).isEqualTo("/problems/wrong-value");
        }
        assertThat(
                        service.command(
                                        "file-document",
                                        "{'document':'d','title':{'en':'D'},'access':'PUBLIC','file':{'sha256':'../x'}}")
                                .type())
                .isEqualTo("/problems/wrong-value");
    }
}
