package org.kenesh.query.lineage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.given;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.succeeded;
import static org.kenesh.query.Facts.transferred;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

@DisplayName("Asking for a lineage")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineageQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                        defined("migration", null),
                        established("mlmy", "2013"),
                        established("msd", ""),
                        established("mfa", ""))
                .record(
                        reorganized(
                                "2015-11-05",
                                "resolution",
                                participants("sms", "msd", "mlmy"),
                                line("migration", "mlmy", "sms"),
                                line("labor", "mlmy", "msd")))
                .record(renamed("msd", "Labor & <Social> Development", "2015-12-01", null))
                .record(transferred("migration", "sms", "mfa", "2024-12-02", "2026-01-01"))
                .record(transferred("migration", "mfa", "sms", "2025", null))
                .record(succeeded("sms", "ghost", "2025-06-01", null))
                .record(new EventRetracted(8, Text.en("Never declared")))
                .record(
                        defined("border", null),
                        established("guard", "1990-01-01"),
                        given("border", "guard", "1990-01-01"),
                        abolished("guard", "1999-01-01", null),
                        established("service", "2002-08-01"),
                        given("border", "service", "2002-08-01"))
                .record(hub());
        service = Service.over(ledger.ledger());
    }

    private static List<Event> hub() {
        var events = new ArrayList<Event>();
        var names = IntStream.range(0, 150).mapToObj(i -> "s" + i).toList();
        events.add(established("hub", "2000-01-01"));
        events.add(
                reorganized("2010-01-01", null, participants(String.join(" ", names), "", "hub")));
        return events;
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void names_agencies_then_and_today_with_acts_and_days() {
        var lineage = service.json("/api/agencies/msd/lineage?on=2016-01-01");

        assertThat(agencies(lineage)).isEqualTo("msd mlmy");
        var link = lineage.at("/links/0");
        assertThat(link.at("/carries").asString()).isEqualTo("FUNCTION");
        assertThat(link.at("/function/id").asString()).isEqualTo("labor");
        assertThat(link.at("/on").asString()).isEqualTo("2015-11-05");
        assertThat(link.at("/act/id").asString()).isEqualTo("resolution");
        assertThat(link.at("/to/then/en").asString()).isEqualTo("en msd");
        assertThat(link.at("/to/today/en").asString()).isEqualTo("Labor & <Social> Development");
        assertThat(lineage.at("/complete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mlmy, 2015-11-04, , mlmy",
        "mlmy, 2015-11-05, , mlmy sms msd",
        "mlmy, 2024-12-02, , mlmy sms msd mfa",
        "sms, 2026-01-01, , sms mlmy mfa",
        "sms, 2026-01-01, 8, sms mlmy mfa",
        "sms, 2026-01-01, 9, sms mlmy mfa ghost"
    })
    void depends_on_day_and_state_of_knowledge(
            String agency, String on, String known, String agencies) {
        var state = known == null ? "" : "&known=" + known;
        var lineage = service.json("/api/agencies/" + agency + "/lineage?on=" + on + state);

        assertThat(agencies(lineage)).isEqualTo(agencies);
    }

    @Test
    void a_function_given_anew_leads_back_to_the_one_that_had_ended_with_it() {
        var before = service.json("/api/agencies/guard/lineage?on=2002-07-31");
        var after = service.json("/api/agencies/guard/lineage?on=2002-08-01");

        assertThat(agencies(before)).isEqualTo("guard");
        assertThat(agencies(after)).isEqualTo("guard service");
        assertThat(after.at("/links/0/function/id").asString()).isEqualTo("border");
        assertThat(agencies(service.json("/api/agencies/service/lineage?on=2003-01-01")))
                .isEqualTo("service guard");
    }

    @Test
    void and_so_does_the_file_of_either_agency() {
        assertThat(service.json("/api/agencies/service?on=2002-07-31").at("/predecessors"))
                .isEmpty();
        var after = service.json("/api/agencies/service?on=2002-08-01");
        var ended = service.json("/api/agencies/guard?on=2002-08-01");

        var from = after.at("/predecessors/0");
        assertThat(from.at("/agency/id").asString()).isEqualTo("guard");
        assertThat(from.at("/function").asString()).isEqualTo("border");
        assertThat(from.at("/on").asString()).isEqualTo("2002-08-01");
        assertThat(ended.at("/successors/0/agency/id").asString()).isEqualTo("service");
    }

    @Test
    void what_has_run_out_is_marked() {
        var before = service.json("/api/agencies/sms/lineage?on=2025-12-31");
        var after = service.json("/api/agencies/sms/lineage?on=2026-01-01");

        assertThat(before.at("/links/1/ranOut").asBoolean()).isFalse();
        assertThat(after.at("/links/1/ranOut").asBoolean()).isTrue();
        assertThat(after.at("/links/1/until").asString()).isEqualTo("2026-01-01");
    }

    @Test
    void a_large_lineage_is_cut_and_says_so() {
        var lineage = service.json("/api/agencies/hub/lineage?on=2016-01-01");

        assertThat(lineage.at("/complete").asBoolean()).isFalse();
        assertThat(lineage.at("/agencies").size()).isEqualTo(100);
        assertThat(lineage.at("/agencies/0/later").asInt()).isEqualTo(51);
    }

    @Test
    void a_small_depth_cuts_it_too() {
        var lineage = service.json("/api/agencies/mlmy/lineage?on=2026-01-01&depth=1");

        assertThat(agencies(lineage)).isEqualTo("mlmy sms msd");
        assertThat(lineage.at("/agencies/1/later").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ky"})
    void the_picture_can_be_read_without_seeing_it(String language) throws Exception {
        var svg = svg("/api/agencies/sms/lineage.svg?on=2026-01-01", language);
        var root = svg.getDocumentElement();

        assertThat(root.getAttribute("role")).contains("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(root.getAttribute("lang")).isEqualTo(language);
        var title = (Element) root.getFirstChild();
        assertThat(title.getTagName()).isEqualTo("title");
        assertThat(title.getTextContent())
                .contains(language.equals("ru") ? "ру sms" : language + " sms");
        var desc = (Element) title.getNextSibling();
        assertThat(desc.getAttribute("id")).isEqualTo("desc");
        assertThat(desc.getTextContent()).contains("2015-11-05").contains("2024-12-02");
        assertThat(elements(svg.getElementsByTagName("text"))).isNotEmpty();
        assertThat(svg.getElementsByTagName("path").getLength()).isZero();
        assertThat(elements(svg.getElementsByTagName("style")).getFirst().getTextContent())
                .contains("prefers-color-scheme:dark");
    }

    @Test
    void every_agency_and_every_event_is_a_named_link() throws Exception {
        var svg = svg("/api/agencies/mlmy/lineage.svg?on=2026-01-01", "en");
        var links = elements(svg.getElementsByTagName("a"));

        assertThat(links)
                .hasSize(4 + 4)
                .allSatisfy(link -> {
                    assertThat(link.getAttribute("aria-label")).isNotBlank();
                    assertThat(link.getElementsByTagName("title").getLength()).isOne();
                    assertThat(service.get(link.getAttribute("href")).statusCode()).isEqualTo(200);
                });
        assertThat(links)
                .extracting(link -> link.getAttribute("aria-label"))
                .anyMatch(name -> name.contains("Labor & <Social> Development"))
                .anyMatch(name -> name.equals("2015-11-05: from en mlmy to en sms: en migration."));
    }

    @Test
    void a_circle_and_a_cut_can_be_drawn() throws Exception {
        var circle = svg("/api/agencies/mfa/lineage.svg?on=2026-01-01", "en");
        var cut = svg("/api/agencies/hub/lineage.svg?on=2016-01-01", "en");

        assertThat(elements(circle.getElementsByTagName("a"))).hasSize(3 + 3);
        assertThat(cut.getDocumentElement().getTextContent())
                .contains("Something is left out")
                .contains("▸ 51 not shown");
    }

    @Test
    void the_picture_can_be_had_by_accept_and_names_the_table() {
        var picture =
                service.get("/api/agencies/sms/lineage?on=2026-01-01", "Accept", "image/svg+xml");
        var table = service.get("/api/agencies/sms/lineage?on=2026-01-01");
        var either = service.get("/api/agencies/sms/lineage?on=2026-01-01", "Accept", "*/*");

        assertThat(picture.headers().firstValue("Content-Type"))
                .contains("image/svg+xml;charset=UTF-8");
        assertThat(picture.headers().allValues("Link"))
                .anyMatch(link -> link.contains("rel=\"alternate\"; type=\"application/json\""));
        assertThat(table.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(either.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void the_same_question_gets_the_same_picture() {
        var first = service.get("/api/agencies/sms/lineage.svg?on=2026-01-01&known=10");
        var second = service.get("/api/agencies/sms/lineage.svg?on=2026-01-01&known=10");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void an_unknown_agency_or_depth_is_refused() {
        assertThat(service.get("/api/agencies/nobody/lineage").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/agencies/nobody/lineage.svg").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/agencies/sms/lineage?depth=0").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/agencies/sms/lineage?depth=51").statusCode()).isEqualTo(400);
    }

    private static Document svg(String path, String language) throws Exception {
        var answer = service.get(path, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String agencies(JsonNode lineage) {
        var ids = new ArrayList<String>();
        lineage.at("/agencies").forEach(agency -> ids.add(agency.at("/id").asString()));
        return String.join(" ", ids);
    }
}
