package org.kenesh.query.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How papers look, on pages and in browsers. */
final class Style {

    private static final String SHEET = sheet();

    /**
     * The style sheet of a paper.
     *
     * @param footer what stands at the left below each page
     * @param page what stands at the right, with {@code |page|} and {@code |pages|} for the numbers
     */
    static String of(String footer, String page) {
        var number = new StringBuilder();
        var pieces = page.split("\\|", -1);
        for (int i = 0; i < pieces.length; i++) {
            number.append(i % 2 == 0 ? quoted(pieces[i]) : "counter(" + pieces[i] + ")")
                    .append(' ');
        }
        return SHEET.replace("FOOTER", quoted(footer)).replace("PAGE", number);
    }

    /** A CSS string of which no character means anything to CSS or HTML. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> quoted.append('\\').append(Integer.toHexString(c)).append(' '));
        return quoted.append('"').toString();
    }

    static InputStream resource(String name) {
        var resource = Style.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException(name + " belongs to the program");
        }
        return resource;
    }

    private static String sheet() {
        try (var sheet = resource("paper.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Style() {}
}
