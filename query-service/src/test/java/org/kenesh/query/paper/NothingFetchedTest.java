package org.kenesh.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whoever connects waits for an answer that never comes, and is found in the queue. */
@DisplayName("Printing a paper that names addresses")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class NothingFetchedTest {

    private static final String MARKDOWN =
            """
            ![image](URL/image.png) ![by name][ref] [![both](URL/a.svg)](URL/b)
            [link](URL "title") [by name][ref] <URL/automatic> URL/bare [ref]
            <img src="URL/i.png"><link rel="stylesheet" href="URL/s.css">
            <style>@import "URL/t.css"; p { background: url(URL/b.png) }</style>
            <object data="URL/o"></object><iframe src="URL/f"></iframe>

            <?xml-stylesheet href="URL/x.css" type="text/css"?>
            <!DOCTYPE html SYSTEM "URL/d.dtd">

            [ref]: URL/reference.png "title"
            """;

    @Test
    void fetches_nothing_that_its_text_names() throws Exception {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var paper = Papers.saying(MARKDOWN.replace("URL", address(listener)));

            assertThat(Judge.findings(Press.pdf(paper))).isEmpty();
            assertThat(Press.html(paper))
                    .doesNotContain("<img", "<a ", "<link", "<object", "<iframe", "<?");

            nobodyCame(listener);
        }
    }

    @Test
    void fetches_nothing_even_if_the_page_did() throws Exception {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var paper = Papers.saying("text");
            var page = Page.of(paper);
            hostile(page, address(listener));

            assertThat(Printed.of(Pdf.of(paper, page)).text()).contains("text");

            nobodyCame(listener);
        }
    }

    private static void hostile(Document page, String address) {
        var head = (Element) page.getElementsByTagName("head").item(0);
        var sheet = Html.add(head, "link");
        sheet.setAttribute("rel", "stylesheet");
        sheet.setAttribute("type", "text/css");
        sheet.setAttribute("href", address + "/sheet.css");
        Html.add(
                head,
                "style",
                "@import url(ADDRESS/import.css); main { background-image: url(ADDRESS/back.png) }"
                                .replace("ADDRESS", address)
                        + "@font-face { font-family: Other; src: url("
                        + address
                        + "/font.ttf) }");
        var main = (Element) page.getElementsByTagName("main").item(0);
        for (var source : List.of(address + "/image.png", "jar:" + address + "/a.jar!/image.png")) {
            var image = Html.add(main, "img");
            image.setAttribute("src", source);
            image.setAttribute("alt", "image");
        }
    }

    private static String address(ServerSocket listener) {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private static void nobodyCame(ServerSocket listener) throws Exception {
        listener.setSoTimeout(1);
        assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
