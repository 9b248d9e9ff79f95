package org.kenesh.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.query.wording.Language;

@DisplayName("Hostile text in a paper")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileTextTest {

    private static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("<script>alert(1)</script>", "<script>alert(1)</script>"),
                Arguments.of("<img src=\"file:///etc/passwd\">", "<imgsrc=\"file:///etc/passwd\">"),
                Arguments.of("</style><style>*{display:none}", "</style><style>*{display:none}"),
                Arguments.of("&lt;b&gt; ]]> <!-- -->", "<b>]]><!---->"),
                Arguments.of("[here](javascript:alert(1))", "here"),
                Arguments.of("[here](file:///etc/passwd)", "here"),
                Arguments.of("[here](https://a.example)", "here(https://a.example)"),
                Arguments.of("<https://a.example/b>", "https://a.example/b"),
                Arguments.of("![a seal](file:///etc/passwd)", "aseal"),
                Arguments.of(
                        "[ref]: https://a.example 'secret'", "[ref]:https://a.example\"secret\""),
                Arguments.of("# Heading", "#Heading"),
                Arguments.of("a\u0000\u0007\u001b[31mb", "a\uFFFD\uFFFD\uFFFD[31mb"),
                Arguments.of("a\u202Ecod.exe\u2066\u200B\uFEFFb", "acod.exeb"),
                Arguments.of("a&#x202E;b&#x200B;&#7;&#xE000;c", "ab\uFFFD\uFFFDc"),
                Arguments.of("[a](https://b/&#x202E;c)", "a(https://b/c)"),
                Arguments.of("a\uD800b\uE000\uFDD0", "a\uFFFDb\uFFFD\uFFFD"),
                Arguments.of("\u4E2D \uD83D\uDE00", "\uFFFD\uFFFD"),
                Arguments.of("{0} '{1}' %s ${a} |page|", "{0}'{1}'%s${a}|page|"),
                Arguments.of("> - ".repeat(500) + "deep", "deep"),
                Arguments.of("*a **b ".repeat(3_000) + "c", "bc"),
                Arguments.of("[".repeat(10_000) + "x" + "](y)".repeat(10), "x"),
                Arguments.of("* ".repeat(5_000) + "x", "x"),
                Arguments.of("`".repeat(20_000) + "x", "x"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_markdown_is_printed_as_the_text_that_it_is(String markdown, String expected)
            throws Exception {
        var pdf = Press.pdf(Papers.saying("start\n\n" + markdown + "\n\nend"));

        assertThat(Judge.findings(pdf)).isEmpty();
        var printed = Printed.of(pdf);
        assertThat(printed.words()).contains(expected);
        assertThat(printed.annotations()).isZero();
    }

    @Test
    void in_every_other_place_is_words_alone() throws Exception {
        var text = "</title></style><a href='javascript:x'>&amp;\u0000\u202E{0}<![CDATA[";
        var shown = "</title></style><a href='javascript:x'>&amp;\uFFFD{0}<![CDATA[";
        var words = new Words(Language.EN, text);
        var cells = new Block.Table(List.of(new Block.Column(words, 1)), List.of(List.of(words)));
        var paper =
                new Paper(
                        Language.RU,
                        Kind.MINUTES,
                        text,
                        words,
                        words,
                        List.of(new Line(words, words)),
                        List.of(Section.of(words, cells)),
                        List.of(new Signature(words, words, null)),
                        Papers.STATE,
                        new Source("minutes.json", text));

        var pdf = Press.pdf(paper);

        assertThat(Judge.findings(pdf)).isEmpty();
        var printed = Printed.of(pdf);
        assertThat(printed.bookmarks()).first().isEqualTo(shown);
        assertThat(printed.title()).contains(shown);
        assertThat(printed.words().split("href='javascript:x'", -1)).hasSizeGreaterThan(9);
        assertThat(Press.html(paper).replaceAll("content=\"[^\"]*\"", "")).doesNotContain("<a ");
    }

    @Test
    void of_100_kilobytes_without_a_space_is_broken_into_lines() throws Exception {
        var pdf = Press.pdf(Papers.saying("ъ".repeat(50_000)));

        assertThat(Judge.findings(pdf)).isEmpty();
        var letters = Printed.of(pdf).words().chars().filter(c -> c == 'ъ').count();
        assertThat(letters).isEqualTo(50_000);
    }
}
