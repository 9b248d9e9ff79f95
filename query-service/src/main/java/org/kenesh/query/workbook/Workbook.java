package org.kenesh.query.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes sheets as a workbook of Office Open XML (ISO/IEC 29500). */
public final class Workbook {

    /** The media type. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The longest text that the programs take in a cell. */
    private static final int LONGEST = 32_767;

    private static final int HEADERS = 2;

    /**
     * The workbook of these sheets. The same sheets are the same bytes, whenever and wherever they
     * are written, as long as this version of Kenesh writes them on the same version of the Java
     * platform.
     *
     * @param recorded when the last event that they tell was recorded, the only time that the file
     *     knows; null when there is none
     */
    public static byte[] of(List<Sheet> sheets, @Nullable Instant recorded) {
        try {
            var file = Files.createTempFile("kenesh-", ".xlsx");
            try {
                write(file, sheets);
                return Labels.put(file, recorded == null ? Instant.EPOCH : recorded);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To a file, for the platform cannot read from a stream what the library writes. */
    private static void write(Path file, List<Sheet> sheets) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Kenesh", "1.0")) {
            book.setCompressionLevel(Deflater.NO_COMPRESSION);
            for (var sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet page, Sheet sheet) {
        page.value(0, 0, sheet.title());
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.width(column, sheet.columns().get(column).width());
            page.value(HEADERS, column, sheet.columns().get(column).header());
            page.style(HEADERS, column).bold().set();
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, HEADERS + 1 + row, column, cells.get(column));
            }
        }
        page.freezePane(1, HEADERS + 1);
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> page.value(row, column, fitting(text));
            case Cell.Count(var number) -> page.value(row, column, number);
            case Cell.Share(var share) when share == null -> {}
            case Cell.Share(var share) -> {
                page.value(row, column, share);
                page.style(row, column).format("0.0%").set();
            }
            case Cell.Day(var day) when day == null -> {}
            case Cell.Day(var day) -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private Workbook() {}
}
