package org.kenesh.query.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What would differ each time a file is made: when it was made, and when its parts were. */
final class Labels {

    private static final String PROPERTIES = "docProps/core.xml";

    /** Of a part: the earliest for which no field is added that depends on the zone. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    /** What a file holds, with these times. */
    static byte[] put(Path book, Instant made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(book.toFile());
                var to = new ZipOutputStream(bytes)) {
            for (var part : from.stream().toList()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(FIRST);
                to.putNextEntry(same);
                to.write(content(from, part, made));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ZipFile book, ZipEntry part, Instant made) throws IOException {
        try (var in = book.getInputStream(part)) {
            var bytes = in.readAllBytes();
            return part.getName().equals(PROPERTIES)
                    ? dated(new String(bytes, UTF_8), made).getBytes(UTF_8)
                    : bytes;
        }
    }

    private static String dated(String properties, Instant made) {
        return properties.replaceFirst(
                "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)",
                "$1" + made.truncatedTo(ChronoUnit.SECONDS) + "$2");
    }

    private Labels() {}
}
