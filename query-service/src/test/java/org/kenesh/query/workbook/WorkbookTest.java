package org.kenesh.query.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.query.workbook.Cell.Count;
import org.kenesh.query.workbook.Cell.Day;
import org.kenesh.query.workbook.Cell.Share;
import org.kenesh.query.workbook.Cell.Words;
import org.kenesh.query.workbook.Sheet.Column;

@DisplayName("A workbook")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookTest {

    private static final Instant RECORDED = Instant.parse("2026-03-02T09:15:00.123Z");

    private static final List<Sheet> SHEETS =
            List.of(
                    new Sheet(
                            "Органдар",
                            "2025",
                            List.of(new Column("Орган", 30), new Column("Баары", 10)),
                            List.of(
                                    List.of(new Words("=1+1 <b>"), new Count(3)),
                                    List.of(new Share(0.5), new Share(null)),
                                    List.of(new Day(LocalDate.of(2026, 3, 1)), new Day(null)))),
                    new Sheet("Empty", "Nothing", List.of(), List.of()));

    private record Part(String name, long time, int extra, String text) {}

    @Test
    void knows_no_time_but_that_of_its_last_event() throws IOException {
        var parts = parts(Workbook.of(SHEETS, RECORDED));
        assertThat(parts).extracting(Part::time).containsOnly(parts.getFirst().time);
        assertThat(parts).extracting(Part::extra).containsOnly(0);
        assertThat(parts.stream().filter(part -> part.text.contains("dcterms:created")))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.text)
                                .contains(">2026-03-02T09:15:00Z</dcterms:created>")
                                .doesNotContain("modified"));
        assertThat(parts(Workbook.of(SHEETS, null)).toString())
                .contains(">1970-01-01T00:00:00Z</dcterms:created>");
    }

    @Test
    void is_the_same_bytes_in_another_zone() {
        var here = TimeZone.getDefault();
        var bytes = Workbook.of(SHEETS, RECORDED);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Workbook.of(SHEETS, RECORDED)).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void is_read_by_others() throws IOException {
        var bytes = Workbook.of(SHEETS, RECORDED);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets()).hasSize(2);
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCellText(0)).isEqualTo("=1+1 <b>");
            assertThat(rows.get(2).getCellAsNumber(1).orElseThrow()).hasToString("3");
            assertThat(rows.get(4).getCellAsDate(0).orElseThrow().toLocalDate())
                    .isEqualTo("2026-03-01");
        }
    }

    private static List<Part> parts(byte[] book) throws IOException {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var extra = entry.getExtra();
                parts.add(
                        new Part(
                                entry.getName(),
                                entry.getTime(),
                                extra == null ? 0 : extra.length,
                                new String(zip.readAllBytes(), UTF_8)));
            }
        }
        return parts;
    }
}
