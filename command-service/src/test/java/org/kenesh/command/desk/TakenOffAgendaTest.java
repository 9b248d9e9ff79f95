package org.kenesh.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("What is taken off an agenda")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenOffAgendaTest {

    private static final String ITEM =
            """
            {'meeting':'%s','item':'i','title':{'en':'I'},'openness':'OPEN','submission':'s',
             'effectiveOn':'2015-03-0%d'}\
            """;
    private static final String OFF =
            "{'meeting':'%s','item':'i','reason':{'en':'R'},'effectiveOn':'2015-03-0%d'}";

    @TempDir private Path folder;

    private int keys;

    @Test
    void waits_again_by_what_the_files_of_its_meetings_say() throws Exception {
        try (var ledger =
                        Ledger.open(
                                new SqliteStore(folder.resolve("k.db")), InstantSource.system());
                var desk =
                        CommandDesk.open(
                                ledger,
                                DeskSettings.standard("urn:kenesh:test"),
                                InstantSource.system())) {
            write(
                    desk,
                    "establish-council",
                    """
                    {'council':'c','kind':'COUNCIL','names':{'en':'C'},'authority':'CONSULTATIVE',
                     'zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                    """);
            write(
                    desk,
                    "establish-agency",
                    "{'agency':'a','names':{'en':'N'},'effectiveOn':'2010-01-01'}");
            for (int i = 1; i <= 3; i++) {
                write(
                        desk,
                        "convene-meeting",
                        """
                        {'meeting':'m%d','council':'c','form':'IN_PERSON',
                         'begins':'2015-04-10T10:00','effectiveOn':'2015-03-01'}\
                        """
                                .formatted(i));
            }
            write(
                    desk,
                    "submit-item",
                    """
                    {'submission':'s','council':'c','meeting':'m1','agency':'a',
                     'title':{'en':'S'},'effectiveOn':'2015-03-01'}\
                    """);
            write(desk, "add-agenda-item", ITEM.formatted("m1", 2));
            write(desk, "withdraw-agenda-item", OFF.formatted("m1", 3));
            write(desk, "add-agenda-item", ITEM.formatted("m2", 4));
            write(
                    desk,
                    "cancel-meeting",
                    "{'meeting':'m2','reason':{'en':'R'},'effectiveOn':'2015-03-05'}");
            write(desk, "add-agenda-item", ITEM.formatted("m3", 6));
            write(desk, "withdraw-agenda-item", OFF.formatted("m3", 7));
            write(
                    desk,
                    "withdraw-submission",
                    "{'submission':'s','agency':'a','effectiveOn':'2015-03-08'}");
        }
    }

    private void write(CommandDesk desk, String command, String data) throws Exception {
        var slice = CommandCatalog.named(command).orElseThrow();
        var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var event = EventJson.read(EventTypes.of(slice.event()), EventJson.parse(json));
        assertThat(desk.give(Given.request(event, "key-" + keys++)).join())
                .as(data)
                .isInstanceOf(Written.class);
    }
}
