package org.kenesh.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.Outcome.Refused;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.slice.ContradictedRecord.CorrectionContradicts;
import org.kenesh.command.slice.ContradictedRecord.StillNeeded;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("What rests on an event, by what the ledger holds")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestingTest {

    @TempDir private Path folder;

    private Ledger ledger;
    private CommandDesk desk;
    private int keys;
    private long submission;
    private long item;
    private long opening;

    @BeforeEach
    void a_meeting() {
        ledger = Ledger.open(new SqliteStore(folder.resolve("k.db")), InstantSource.system());
        desk =
                CommandDesk.open(
                        ledger, DeskSettings.standard("urn:kenesh:test"), InstantSource.system());
        write("establish-agency", "{'agency':'a','names':{'en':'N'},'effectiveOn':'2010-01-01'}");
        write(
                "establish-council",
                """
                {'council':'c','kind':'COUNCIL','names':{'en':'C'},'authority':'CONSULTATIVE',
                 'zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                """);
        write(
                "create-seat",
                """
                {'seat':'chair','council':'c','owner':{'agency':'a'},'role':'CHAIR',
                 'voting':'VOTING','effectiveOn':'2014-01-01'}\
                """);
        submission =
                write(
                        "submit-item",
                        """
                        {'submission':'s','council':'c','agency':'a','title':{'en':'S'},
                         'effectiveOn':'2015-02-01'}\
                        """);
        write(
                "convene-meeting",
                """
                {'meeting':'m','council':'c','form':'IN_PERSON','begins':'2015-03-10T10:00',
                 'effectiveOn':'2015-03-01'}\
                """);
        item =
                write(
                        "add-agenda-item",
                        """
                        {'meeting':'m','item':'i','title':{'en':'I'},'openness':'OPEN',
                         'submission':'s','effectiveOn':'2015-03-02'}\
                        """);
        opening = write("open-meeting", opened(10));
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    private static String opened(int day) {
        return "{'meeting':'m','at':'2015-03-%dT10:00','presiding':'chair','effectiveOn':'2015-03-%1$d'}"
                .formatted(day);
    }

    private static String retract(long target) {
        return "{'target':%d,'reason':{'en':'R'}}".formatted(target);
    }

    private Outcome give(String command, String data) {
        try {
            var slice = CommandCatalog.named(command).orElseThrow();
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            var event = EventJson.read(EventTypes.of(slice.event()), EventJson.parse(json));
            return desk.give(Given.request(event, "key-" + keys++)).join();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    private long write(String command, String data) {
        var outcome = give(command, data);
        assertThat(outcome).as(data).isInstanceOf(Written.class);
        return ((Written) outcome).position();
    }

    @Test
    void is_all_that_a_council_did_though_it_had_no_seat() {
        write(
                "establish-council",
                """
                {'council':'e','kind':'COUNCIL','names':{'en':'E'},'authority':'CONSULTATIVE',
                 'zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                """);
        long council = opening + 1;
        long convened =
                write(
                        "convene-meeting",
                        """
                        {'meeting':'n','council':'e','form':'REMOTE','begins':'2015-03-10T10:00',
                         'effectiveOn':'2015-03-01'}\
                        """);
        assertThat(give("retract-event", retract(council)))
                .isEqualTo(needed(council, List.of("n"), convened));
        write("retract-event", retract(convened));
        write("retract-event", retract(council));
    }

    private static Refused needed(long target, List<String> things, Long... events) {
        return new Refused(new StillNeeded("/target", target, things, List.of(events)));
    }

    @Test
    void is_found_in_the_files_of_what_names_it() {
        assertThat(give("retract-event", retract(submission)))
                .isEqualTo(needed(submission, List.of("m"), item));
        assertThat(give("retract-event", retract(item - 1)))
                .isEqualTo(needed(item - 1, List.of("m"), item, opening));
        long decision =
                write(
                        "take-decision",
                        """
                        {'decision':'d','council':'c','origin':{'meeting':'m','item':'i'},
                         'outcome':'ADOPTED','nature':'RECOMMENDATION','title':{'en':'T'},
                         'text':{'language':'EN','words':{'en':'W'}},'effectiveOn':'2015-03-10',
                         'tasks':[{'task':'t','title':{'en':'T'},'lead':{'agency':'a'}}]}\
                        """);
        assertThat(give("retract-event", retract(opening)))
                .isEqualTo(needed(opening, List.of("d"), decision));
        var later =
                "{'target':%d,'type':'MeetingOpened','version':1,'data':%s,'reason':{'en':'R'}}"
                        .formatted(opening, opened(11));
        assertThat(give("correct-event", later))
                .isEqualTo(
                        new Refused(
                                new CorrectionContradicts(
                                        "/data",
                                        opening,
                                        List.of("d"),
                                        List.of(decision),
                                        List.of("meeting-not-held"))));
        write("retract-event", retract(decision + 1));
        write("retract-event", retract(decision));
        write("correct-event", later);
        write("retract-event", retract(opening));
        write("retract-event", retract(item));
        write("retract-event", retract(submission));
    }
}
