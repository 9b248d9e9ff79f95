package org.kenesh.query.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook of Office Open XML (ISO/IEC 29500). */
public final class Workbook {

    /** The media type. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The longest text that the programs take in a cell. */
    private static final int LONGEST = 32_767;

    private static final int HEADERS = 2;

    /** The workbook of these sheets. */
    public static byte[] of(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Kenesh", "1.0")) {
            for (var sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
