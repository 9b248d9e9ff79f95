package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.DeskSettings;
import org.kenesh.command.desk.Outcome;
import org.kenesh.command.desk.Request;
import org.kenesh.event.Actor;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.QueryApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a list offers for a day is what commands of that day take:")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferedAndTakenTest {

    private static final Actor CLERK = new Actor("clerk", "secretariat", null);

    private static Ledger ledger;
    private static CommandDesk desk;
    private static ConfigurableApplicationContext service;
    private static HttpClient client;
    private static long told;
    private static int commands;

    @BeforeAll
    static void tell(@TempDir Path folder) {
        ledger = Ledger.open(new SqliteStore(folder.resolve("l.db")), InstantSource.system());
        desk =
                CommandDesk.open(
                        ledger, DeskSettings.standard("urn:kenesh:test"), InstantSource.system());
        for (var agency : List.of("stays", "ends", "other")) {
            write(
                    "establish-agency",
                    "{'agency':'%s','names':{'en':'A'},'effectiveOn':'2010-01-01'}"
                            .formatted(agency));
        }
        write(
                "enact-reorganization",
                """
                {'participants':[{'agency':'ends','role':'CEASES'},
                  {'agency':'begins','role':'BEGINS','names':{'en':'B'}}],
                 'transfers':[{'scope':'ALL','from':'ends','to':'begins'}],
                 'effectiveOn':'2016-03-01'}\
                """);
        write("establish-agency", "{'agency':'some-day','names':{'en':'A'},'effectiveOn':'2016'}");
        council("dissolved", "2014-01-01");
        council("founded", "2016-03-01");
        council("some-year", "2016");
        seat("withdrawn", "dissolved", "2014-01-01", "stays");
        seat("kept", "dissolved", "2014-06-01", "ends");
        seat("late", "founded", "2016-03-01", "begins");
        seat("some-month", "founded", "2016-03-15/2016-04-15", "stays");
        write("withdraw-seat", "{'seat':'withdrawn','effectiveOn':'2016-02-15'}");
        write("dissolve-council", "{'council':'dissolved','effectiveOn':'2016-03-01'}");
        told = ledger.size();
        service =
                QueryApplication.over(ledger, Stores.contentsOf(ledger.name()))
                        .run("--server.port=0");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void end() {
        client.close();
        service.close();
        desk.close();
        ledger.close();
    }

    private static void council(String id, String on) {
        write(
                "establish-council",
                """
                {'council':'%s','kind':'COUNCIL','names':{'en':'C'},'authority':'DECIDING',
                 'zone':'Asia/Bishkek','effectiveOn':'%s'}\
                """
                        .formatted(id, on));
    }

    private static void seat(String id, String council, String on, String agency) {
        write(
                "create-seat",
                """
                {'seat':'%s','council':'%s','owner':{'agency':'%s'},'role':'MEMBER',
                 'voting':'VOTING','effectiveOn':'%s'}\
                """
                        .formatted(id, council, agency, on));
    }

    private static void write(String command, String data) {
        assertThat(give(command, data)).as(data).isInstanceOf(Outcome.Written.class);
    }

    private static Outcome give(String command, String data) {
        try {
            var slice = CommandCatalog.named(command).orElseThrow();
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            var event = EventJson.read(EventTypes.of(slice.event()), EventJson.parse(json));
            var key = "key-" + commands++;
            return desk.give(new Request(slice, event, false, CLERK, key, false, 200, null)).join();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    /**
     * Those for which a command is taken; {@code %1$s} stands for one, {@code %2$s} for a new id.
     */
    private static Set<String> taken(String command, String data, Set<String> all) {
        var taken = new TreeSet<String>();
        for (var one : all) {
            var outcome = give(command, data.formatted(one, "new-" + commands));
            if (outcome instanceof Outcome.Written) {
                taken.add(one);
            }
        }
        return taken;
    }

    private static Set<String> offered(String path, String list)
            throws IOException, InterruptedException {
        var ids = new TreeSet<String>();
        for (var item : json(path).at(list)) {
            ids.add(item.at("/id").asString());
        }
        return ids;
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var uri =
                URI.create("http://127.0.0.1:%s%s&min-position=%d".formatted(port, path, told - 1));
        var request = HttpRequest.newBuilder(uri).build();
        var response = client.send(request, BodyHandlers.ofString());
        while (response.statusCode() == 503) {
            response = client.send(request, BodyHandlers.ofString());
        }
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static final Set<String> COUNCILS = Set.of("dissolved", "founded", "some-year");
    private static final Set<String> AGENCIES =
            Set.of("stays", "ends", "other", "begins", "some-day");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-12-31",
                "2014-01-01",
                "2015-12-31",
                "2016-01-01",
                "2016-02-29",
                "2016-03-01",
                "2016-03-02",
                "2017-01-01"
            })
    void councils_to_meet(String on) throws Exception {
        var meeting =
                "{'council':'%1$s','meeting':'%2$s','form':'REMOTE','begins':'{on}T10:00','effectiveOn':'{on}'}";
        assertThat(offered("/api/councils?known=" + told + "&on=" + on, "/items"))
                .isEqualTo(taken("convene-meeting", meeting.replace("{on}", on), COUNCILS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-01-01",
                "2014-05-31",
                "2014-06-01",
                "2016-02-14",
                "2016-02-15",
                "2016-02-29",
                "2016-03-01",
                "2016-03-15",
                "2016-04-15",
                "2017-01-01"
            })
    void seats_to_appoint_people_to(String on) throws Exception {
        var appointment =
                """
                {'seat':'%1$s','representative':{'person':'%2$s','name':{'en':'N'}},
                 'capacity':'SUBSTITUTE','effectiveOn':'{on}'}\
                """;
        var seats = new TreeSet<String>();
        for (var council : COUNCILS) {
            seats.addAll(
                    offered(
                            "/api/councils/%s/roster?known=%d&on=%s".formatted(council, told, on),
                            "/seats"));
        }
        assertThat(seats)
                .isEqualTo(
                        taken(
                                "appoint-representative",
                                appointment.replace("{on}", on),
                                Set.of("withdrawn", "kept", "late", "some-month")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-12-31",
                "2010-01-01",
                "2015-12-31",
                "2016-01-01",
                "2016-02-29",
                "2016-03-01",
                "2016-03-02",
                "2016-12-31"
            })
    void agencies_to_be_over_a_council_to_have_a_task_and_to_be_renamed(String on)
            throws Exception {
        var day = "/api/agencies?known=" + told + "&on=" + on;
        var council =
                """
                {'superior':{'agency':'%1$s'},'council':'%2$s','kind':'COUNCIL',
                 'names':{'en':'C'},'authority':'DECIDING','zone':'Asia/Bishkek',
                 'effectiveOn':'{on}'}\
                """;
        var task =
                "{'lead':{'agency':'%1$s'},'task':'%2$s','title':{'en':'T'},'effectiveOn':'{on}'}";
        var renaming = "{'agency':'%1$s','names':{'en':'%2$s'},'effectiveOn':'{on}'}";

        assertThat(offered(day, "/items"))
                .isEqualTo(taken("establish-council", council.replace("{on}", on), AGENCIES));
        assertThat(offered(day + "&ended=true", "/items"))
                .isEqualTo(taken("assign-task", task.replace("{on}", on), AGENCIES));
        assertThat(offered(day + "&step=0", "/items"))
                .isEqualTo(taken("rename-agency", renaming.replace("{on}", on), AGENCIES));
    }
}
